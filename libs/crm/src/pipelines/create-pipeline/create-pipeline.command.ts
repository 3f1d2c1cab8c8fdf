import { command } from '@omni/platform';
import { pipelineContract } from '../pipeline.contract';
import { pipelines } from '../pipeline.resource';

export class CreatePipeline extends command({
  name: 'pipeline.create',
  summary: 'Creates a pipeline with its stages',
  resource: pipelines,
  needs: 'create',
  input: pipelineContract.create,
  output: pipelineContract.view,
  effect: 'compensatable',
  undoneBy: 'pipeline.archive',
  errors: ['crm.pipeline.name_taken'],
}) {}
