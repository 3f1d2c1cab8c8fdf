import { command } from '@omni/platform';
import { z } from 'zod';
import { graphContract } from '../../graph/graph.contract';
import { definitionFields, definitionView, workflowKey } from '../definition.contract';
import { workflows } from '../definition.resource';

export class CreateWorkflow extends command({
  name: 'workflow.create',
  summary: 'Begins a workflow with a first draft',
  resource: workflows,
  needs: 'create',
  input: z
    .strictObject({ key: workflowKey, ...definitionFields, graph: graphContract.optional() })
    .meta({ id: 'WorkflowCreate' }),
  output: definitionView,
  effect: 'compensatable',
  undoneBy: 'workflow.archive',
  errors: ['workflow.workflow.key_taken'],
}) {}
