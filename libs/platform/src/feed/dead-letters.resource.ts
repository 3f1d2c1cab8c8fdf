import { z } from 'zod';
import { defineResource } from '../catalogue/resource';
import { base, id, viewOf } from '../contract';
import { redactText } from '../crypto';
import { may } from '../policy/access';
import { DeadLetter } from './dead-letter.entity';

export const deadLetterView = z
  .strictObject({
    ...base,
    eventId: id,
    consumer: z.string().describe('Which consumer could not handle it.'),
    aggregateId: id,
    attempts: z.int(),
    lastError: z.string().nullable(),
    deadAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DeadLetter' });

export const deadLetters = defineResource<DeadLetter>({
  module: 'platform',
  name: 'dead-letters',
  summary: 'Deliveries that were given up after their last try.',
  kind: 'aggregate',
  entity: DeadLetter,
  contract: { view: deadLetterView },
  view: (row) => ({
    ...viewOf(row),
    eventId: row.eventId,
    consumer: row.consumer,
    aggregateId: row.aggregateId,
    attempts: row.attempts,
    lastError: row.lastError && redactText(row.lastError),
    deadAt: row.deadAt,
  }),
  // What is still tried again is no dead letter yet, and what was handled since is none any more.
  access: { owner: may('read act', { where: () => ({ deadAt: { $ne: null }, resolvedAt: null }) }) },
  list: { filter: ['consumer', 'aggregateId'], sort: [] },
  softDelete: false,
  publishes: false,
});
