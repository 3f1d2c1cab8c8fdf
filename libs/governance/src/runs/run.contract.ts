import { base, id } from '@omni/platform';
import { z } from 'zod';
import { kept, lifecycleAction } from '../policies/policy.contract';

const stepReport = z
  .strictObject({
    entityType: z.string(),
    action: lifecycleAction,
    due: z.int().describe('Rows whose time had come.'),
    done: z.int().describe('Rows that were archived or purged.'),
    kept: kept.describe(
      'Rows that have ended and are kept: floor, policy, legal_hold, or what refers to them.',
    ),
  })
  .meta({ id: 'RetentionStepReport' });

export const runContract = {
  view: z
    .strictObject({
      ...base,
      trigger: z.enum(['schedule', 'manual']).meta({ id: 'RetentionTrigger' }),
      action: lifecycleAction.nullable(),
      entityType: z.string().nullable(),
      status: z.enum(['running', 'completed']).meta({ id: 'RetentionRunStatus' }),
      startedAt: z.iso.datetime(),
      finishedAt: z.iso.datetime().nullable(),
      report: z.array(stepReport),
      requestedByMemberId: id.nullable(),
      indefinite: z
        .array(z.string())
        .optional()
        .describe('Types of record that no retention ever takes; told by the run itself.'),
    })
    .meta({ id: 'RetentionRun' }),
};
