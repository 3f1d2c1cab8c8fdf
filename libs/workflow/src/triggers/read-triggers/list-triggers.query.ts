import { id, query } from '@omni/platform';
import { z } from 'zod';
import { workflows } from '../../definitions/definition.resource';
import { triggerView } from '../trigger.resource';

export class ListWorkflowTriggers extends query({
  name: 'workflow.list_triggers',
  summary: 'What sets a workflow off, in the version that new runs have',
  resource: workflows,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z.strictObject({ data: z.array(triggerView) }).meta({ id: 'WorkflowTriggers' }),
}) {}
