import { command, id } from '@omni/platform';
import { z } from 'zod';
import { runView } from '../run.contract';
import { workflowRuns } from '../run.resource';

export class CancelRun extends command({
  name: 'workflow_run.cancel',
  summary: 'Ends a run where it stands, and takes back what it did where asked to',
  resource: workflowRuns,
  needs: 'act',
  input: z
    .strictObject({
      id,
      compensate: z.boolean().optional(),
      reason: z.string().trim().max(500).optional(),
    })
    .meta({ id: 'CancelRunInput' }),
  output: runView,
  effect: 'irreversible',
}) {}
