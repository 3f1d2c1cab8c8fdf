import { SampleModule, StubPrincipalsModule } from '../../../libs/testing/src/sample';
import { WorkflowModule } from '../../../libs/workflow/src/workflow.module';
import { atWork } from './at-work';
import { StepModule } from './step-module';

// A worker with workflows over the sample's widgets.
atWork({ modules: [SampleModule, WorkflowModule, StepModule], also: [StubPrincipalsModule] });
