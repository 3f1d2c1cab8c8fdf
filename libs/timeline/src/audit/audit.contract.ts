import { id, instantString, page } from '@omni/platform';
import { z } from 'zod';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 in hexadecimal digits.');
const diff = z.record(z.string(), z.unknown()).nullable();

export const auditEventView = z
  .strictObject({
    id,
    source: z
      .enum(['audit', 'event'])
      .describe('An audit entry, or (with include=ai) an event of the AI module.'),
    seq: z
      .int()
      .nullable()
      .describe('Its place in the sealed chain; null until it is sealed, moments after the write.'),
    occurredAt: z.iso.datetime(),
    actorKind: z.string(),
    actorId: id.nullable(),
    onBehalfOfId: id.nullable(),
    action: z.string().meta({ example: 'invoice.issue' }),
    entityType: z.string().nullable(),
    entityId: id.nullable(),
    decision: z.enum(['allow', 'deny']),
    rule: z.string().nullable().describe('The rule that refused.'),
    before: diff.describe(
      'The changed fields as they were, secrets masked; null where the asker may not read the row.',
    ),
    after: diff,
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    requestId: z.string().nullable(),
    sessionId: id.nullable(),
    position: z.int().nullable(),
    prevHash: hash.nullable(),
    hash: hash.nullable(),
  })
  .meta({ id: 'AuditEvent' });

export const auditPage = page(auditEventView).meta({ id: 'AuditEventPage' });

export const auditInput = z.strictObject({
  actorId: id.optional(),
  actorKind: z.string().max(20).optional(),
  action: z.string().max(100).optional().meta({ example: 'invoice.issue' }),
  entityType: z.string().max(60).optional(),
  entityId: id.optional(),
  decision: z.enum(['allow', 'deny']).optional(),
  requestId: z.string().max(200).optional(),
  from: instantString.optional().describe('From this moment on.'),
  to: instantString.optional().describe('Before this moment.'),
  include: z.enum(['ai']).optional().describe('Events of the AI module among the entries.'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
});

export const verifyInput = z.strictObject({
  fromSeq: z.coerce
    .number()
    .int()
    .min(1)
    .default(1)
    .describe('Where to begin; a long chain is walked in several calls.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(20_000)
    .default(20_000)
    .describe('How many entries to walk at most.'),
  headSeq: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('With headHash: a head that you kept outside, to be found again.'),
  headHash: hash.optional(),
});

export const FAULTS = [
  'changed_row',
  'missing_row',
  'inserted_row',
  'missing_seal',
  'broken_link',
  'dropped_tail',
  'foreign_head',
] as const;

export const verdictView = z
  .strictObject({
    valid: z.boolean(),
    checked: z.int().describe('Entries walked.'),
    fromSeq: z.int(),
    toSeq: z.int(),
    complete: z.boolean().describe('Whether the walk reached the head.'),
    nextSeq: z.int().nullable().describe('Send it as fromSeq to walk on.'),
    expired: z
      .int()
      .describe(
        'Entries whose rows retention has dropped: their links are checked, their contents are gone.',
      ),
    firstBad: z
      .strictObject({ seq: z.int(), auditId: id.nullable(), reason: z.enum(FAULTS), message: z.string() })
      .nullable(),
  })
  .meta({ id: 'AuditVerdict' });

export const headView = z
  .strictObject({
    seq: z.int(),
    hash,
    sealedAt: z.iso.datetime().nullable(),
    unsealed: z.int().describe('Entries that wait to be sealed.'),
    anchor: z
      .strictObject({ day: z.iso.date(), seq: z.int(), hash })
      .nullable()
      .describe('The head as it was noted last, once a day.'),
  })
  .meta({ id: 'AuditHead' });
