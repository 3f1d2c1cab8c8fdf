import { base, id } from '@omni/platform';
import { z } from 'zod';

export const lifecycleAction = z.enum(['archive', 'purge']).meta({ id: 'LifecycleAction' });
export const lifecycleClock = z
  .enum(['created', 'closed', 'issued', 'archived', 'ended'])
  .meta({ id: 'LifecycleClock' });
export const kept = z
  .record(z.string(), z.int())
  .describe('Rows that have ended and are kept, by what keeps them.');

const lastRun = z
  .strictObject({ at: z.iso.datetime(), due: z.int(), done: z.int(), kept })
  .meta({ id: 'RetentionLastRun' });

export const policyContract = {
  view: z
    .strictObject({
      ...base,
      entityType: z.string(),
      action: lifecycleAction,
      clock: lifecycleClock.describe('From when its time is counted.'),
      days: z.int(),
      floorDays: z.int().describe('Less than this may not be set.'),
      lastRun: lastRun.nullable(),
    })
    .meta({ id: 'RetentionPolicy' }),
};

export const revisePolicyInput = z
  .strictObject({ id, days: z.int().min(1).max(36_500) })
  .meta({ id: 'ReviseRetentionPolicyInput' });
