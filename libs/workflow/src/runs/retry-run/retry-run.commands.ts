import { command, id } from '@omni/platform';
import { z } from 'zod';
import { runView } from '../run.contract';
import { workflowRuns } from '../run.resource';

const errors = ['workflow.run.nothing_failed'];

export class RetryRun extends command({
  name: 'workflow_run.retry',
  summary: 'Tries the failed step of a run again and goes on from there; what is done stays done',
  resource: workflowRuns,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetryRunInput' }),
  output: runView,
  effect: 'irreversible',
  errors,
}) {}

export class SkipStep extends command({
  name: 'workflow_run.skip_step',
  summary: 'Goes on behind the failed step of a run',
  resource: workflowRuns,
  needs: 'act',
  input: z.strictObject({ id, reason: z.string().trim().min(1).max(500) }).meta({ id: 'SkipStepInput' }),
  output: runView,
  effect: 'irreversible',
  errors,
}) {}
