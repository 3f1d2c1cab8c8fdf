import { id, page, query } from '@omni/platform';
import { z } from 'zod';
import { timelineInput } from './timeline.contract';
import { timeline } from './timeline.resource';

const { engagementId, type, from, to, cursor, limit } = timelineInput.shape;

/** An entry as a client sees it: what happened, when, and on whose side; no data of the event. */
export const clientEntry = z
  .strictObject({
    id,
    type: z.string().meta({ example: 'invoice.issued' }),
    occurredAt: z.iso.datetime(),
    summary: z.string().describe('One line for people.'),
    subject: z.strictObject({ type: z.string(), id }).describe('What it is about.'),
    engagementId: id.nullable(),
    actor: z
      .enum(['you', 'client', 'business'])
      .describe('Oneself, somebody else of the client, or the business.'),
  })
  .meta({ id: 'ClientTimelineEntry' });

export class ListClientTimeline extends query({
  name: 'activity_event.list_for_client',
  summary: 'Lists what happened, as far as the client may know of it',
  resource: timeline,
  needs: 'read',
  input: z.strictObject({ engagementId, type, from, to, cursor, limit }),
  output: page(clientEntry).meta({ id: 'ClientTimelinePage' }),
  errors: ['invalid_cursor'],
}) {}
