import { id, instantString, page } from '@omni/platform';
import { z } from 'zod';

const subject = z.strictObject({ type: z.string().meta({ example: 'invoice' }), id });

export const activityView = z
  .strictObject({
    id,
    eventId: id.describe('The event, as GET /v1/events knows it.'),
    type: z.string().meta({ example: 'invoice.issued' }),
    module: z.string(),
    occurredAt: z.iso.datetime(),
    summary: z.string().describe('One line for people.'),
    subject: subject.describe('What the event is about.'),
    entity: subject.describe('Whose timeline it was read from.'),
    clientId: id.nullable(),
    engagementId: id.nullable(),
    actor: z.strictObject({ kind: z.string(), id: id.nullable() }),
    visibility: z.enum(['internal', 'client']),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });

export const activityPage = page(activityView).meta({ id: 'ActivityPage' });

export const timelineInput = z.strictObject({
  entityType: z.string().max(60).optional().describe('With entityId: the timeline of one row.'),
  entityId: id.optional(),
  clientId: id.optional().describe('Everything about this client.'),
  engagementId: id.optional(),
  projectId: id.optional(),
  visibility: z.enum(['internal', 'client']).optional(),
  module: z.string().max(60).optional(),
  type: z.string().max(100).optional().describe('Event types, comma separated.'),
  from: instantString.optional().describe('From this moment on.'),
  to: instantString.optional().describe('Before this moment.'),
  sort: z.enum(['-occurredAt', 'occurredAt']).default('-occurredAt'),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
});
