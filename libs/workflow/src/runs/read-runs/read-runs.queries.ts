import { id, query } from '@omni/platform';
import { z } from 'zod';
import { actionView } from '../run.contract';
import { workflowRuns } from '../run.resource';

export class ListRunActions extends query({
  name: 'workflow_run.list_actions',
  summary: 'The executions of a run’s steps, in order',
  resource: workflowRuns,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z.strictObject({ data: z.array(actionView) }).meta({ id: 'WorkflowRunActions' }),
}) {}
