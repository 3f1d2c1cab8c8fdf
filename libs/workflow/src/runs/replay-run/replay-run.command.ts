import { command, id } from '@omni/platform';
import { z } from 'zod';
import { runView } from '../run.contract';
import { workflowRuns } from '../run.resource';

export class ReplayRun extends command({
  name: 'workflow_run.replay',
  summary: 'Runs the same start again from the beginning, by the same version or the newest',
  resource: workflowRuns,
  needs: 'act',
  input: z
    .strictObject({ id, version: z.enum(['same', 'latest']).default('latest') })
    .meta({ id: 'ReplayRunInput' }),
  output: runView,
  effect: 'compensatable',
  undoneBy: 'workflow_run.cancel',
  errors: ['workflow.workflow.not_active', 'workflow.run.still_running', 'workflow.run.skipped'],
}) {}
