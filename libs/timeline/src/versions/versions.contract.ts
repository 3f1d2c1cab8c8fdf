import { id } from '@omni/platform';
import { z } from 'zod';

const end = z.strictObject({
  version: z.int(),
  validFrom: z.iso.datetime(),
  actor: z.strictObject({ kind: z.string(), id: id.nullable() }),
});

export const diffInput = z.strictObject({
  entityType: z.string().max(60).meta({ example: 'contact' }),
  entityId: id,
  from: z.coerce.number().int().min(1).describe('The older version.'),
  to: z.coerce.number().int().min(1).optional().describe('The newer one; the newest unless told.'),
});

export const diffView = z
  .strictObject({
    entityType: z.string(),
    entityId: id,
    from: end,
    to: end,
    changes: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  })
  .meta({ id: 'VersionDiff' });

export const restoreInput = z
  .strictObject({
    entityType: z.string().max(60).meta({ example: 'contact' }),
    entityId: id,
    version: z.int().min(1),
  })
  .meta({ id: 'RestoreVersionInput' });

export const restoredView = z
  .strictObject({
    entityType: z.string(),
    entityId: id,
    restoredVersion: z.int(),
    version: z.int().describe('The row’s version now: the same as before where nothing differed.'),
    fields: z.array(z.string()).describe('What was set back.'),
  })
  .meta({ id: 'RestoredVersion' });
