import { base, id } from '@omni/platform';
import { z } from 'zod';

const reason = z.string().trim().min(1).max(1000);
const entityType = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/);

export const holdContract = {
  create: z
    .strictObject({
      entityType: entityType.describe(
        'Type of the record; a hold on a client covers all that is the client’s.',
      ),
      entityId: id,
      reason,
    })
    .meta({ id: 'LegalHoldPlace' }),
  view: z
    .strictObject({
      ...base,
      entityType: z.string(),
      entityId: id,
      reason: z.string(),
      placedByMemberId: id.nullable(),
      releasedAt: z.iso.datetime().nullable(),
      releasedByMemberId: id.nullable(),
      releaseReason: z.string().nullable(),
    })
    .meta({ id: 'LegalHold' }),
};

export const releaseHoldInput = z.strictObject({ id, reason }).meta({ id: 'ReleaseLegalHoldInput' });
