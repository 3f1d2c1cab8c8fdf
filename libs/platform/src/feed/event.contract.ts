import { z } from 'zod';
import { id, page } from '../contract';
import { instantString } from '../time';

const members = {
  id: id.describe('The same for every delivery of this event.'),
  type: z.string().meta({ example: 'invoice.issued' }),
  version: z.int().describe('Version of the data’s shape.'),
  occurredAt: z.iso.datetime(),
  aggregate: z
    .strictObject({ type: z.string(), id, version: z.int() })
    .describe('What it is about, as of this event.'),
  actor: z.strictObject({ kind: z.string(), id: id.nullable() }),
  correlationId: id.describe('Shared by everything that one first cause set off.'),
  causationId: id.nullable().describe('The event that caused the command behind this one.'),
  requestId: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
  previous: z.record(z.string(), z.unknown()).nullable().describe('The fields that changed, as they were.'),
};

export const eventView = z.strictObject(members).meta({ id: 'Event' });
export const eventPage = page(eventView).meta({ id: 'EventPage' });

export const changeView = z
  .strictObject({ cursor: z.string().describe('Send it as `since` to go on after this change.'), ...members })
  .meta({ id: 'Change' });

export const changesInput = z.strictObject({
  since: z
    .string()
    .max(1000)
    .optional()
    .describe(
      'The cursor of the last change that you have; `latest` begins at the end, nothing at the beginning.',
    ),
  types: z.string().max(1000).optional().describe('Only these event types, comma separated.'),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

export const changesPage = z
  .strictObject({
    data: z.array(changeView),
    nextCursor: z.string().describe('Where to go on, now or later; the same when nothing happened.'),
    more: z.boolean().describe('Whether more is there already.'),
  })
  .meta({ id: 'Changes' });

export const eventsInput = z.strictObject({
  id: id.optional(),
  type: z.string().max(100).optional().meta({ example: 'invoice.issued' }),
  aggregateType: z.string().max(60).optional(),
  aggregateId: id.optional(),
  correlationId: id.optional(),
  causationId: id.optional(),
  from: instantString.optional().describe('From this moment on.'),
  to: instantString.optional().describe('Before this moment.'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
});
