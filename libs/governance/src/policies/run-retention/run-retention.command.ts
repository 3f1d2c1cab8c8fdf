import { command } from '@omni/platform';
import { z } from 'zod';
import { runContract } from '../../runs/run.contract';
import { lifecycleAction } from '../policy.contract';
import { retentionPolicies } from '../policy.resource';

export class RunRetention extends command({
  name: 'retention_policy.run',
  summary: 'Archives and purges now what has had its time; dryRun=true says what that would be',
  resource: retentionPolicies,
  needs: 'act',
  input: z
    .strictObject({
      action: lifecycleAction.optional().describe('Both unless told.'),
      entityType: z.string().max(60).optional().describe('Every type unless told.'),
    })
    .meta({ id: 'RunRetentionInput' }),
  output: runContract.view,
  effect: 'irreversible',
  errors: ['governance.retention_policy.unknown'],
}) {}
