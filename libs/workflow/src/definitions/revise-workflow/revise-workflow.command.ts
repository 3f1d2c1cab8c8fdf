import { command, id } from '@omni/platform';
import { z } from 'zod';
import { definitionFields, definitionView } from '../definition.contract';
import { workflows } from '../definition.resource';

export class ReviseWorkflow extends command({
  name: 'workflow.revise',
  summary: 'Renames a workflow, or changes its rules about runs beside each other',
  resource: workflows,
  needs: 'update',
  input: z
    .strictObject({ id, ...z.strictObject(definitionFields).partial().shape })
    .meta({ id: 'WorkflowRevise' }),
  output: definitionView,
  effect: 'reversible',
  errors: ['workflow.workflow.system', 'workflow.workflow.archived'],
}) {}
