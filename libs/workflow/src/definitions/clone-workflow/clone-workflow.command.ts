import { command, id } from '@omni/platform';
import { z } from 'zod';
import { definitionView, workflowKey } from '../definition.contract';
import { workflows } from '../definition.resource';

export class CloneWorkflow extends command({
  name: 'workflow.clone',
  summary: 'Makes a workflow of one’s own of another, with a draft to edit',
  resource: workflows,
  needs: 'create',
  input: z
    .strictObject({ id, key: workflowKey, name: z.string().trim().min(1).max(120).optional() })
    .meta({ id: 'CloneWorkflowInput' }),
  output: definitionView,
  effect: 'compensatable',
  undoneBy: 'workflow.archive',
  errors: ['workflow.workflow.key_taken'],
}) {}
