import { z } from 'zod';
import { command } from '../catalogue/command';
import { defineResource } from '../catalogue/resource';
import { base, id, viewOf } from '../contract';
import { redactText } from '../crypto';
import { may } from '../policy/access';
import { ErrandRow } from './errand.entity';

export const errandView = z
  .strictObject({
    ...base,
    name: z.string().describe('What kind of work it is.'),
    key: z.string().nullable(),
    attempts: z.int(),
    lastError: z.string().nullable(),
    failedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Errand' });

export const errands = defineResource<ErrandRow>({
  module: 'platform',
  name: 'errands',
  summary: 'Work with the world outside (mail, providers, files) that was given up after its last try.',
  kind: 'aggregate',
  entity: ErrandRow,
  contract: { view: errandView },
  view: (row) => ({
    ...viewOf(row),
    name: row.name,
    key: row.key,
    attempts: row.attempts,
    lastError: row.lastError && redactText(row.lastError),
    failedAt: row.failedAt,
  }),
  // What still waits for another try needs nobody.
  access: { owner: may('read act', { where: () => ({ status: 'failed' }) }) },
  list: { filter: ['name'], sort: [] },
  softDelete: false,
  publishes: false,
});

export class RetryErrand extends command({
  name: 'errand.retry',
  summary: 'Puts an errand that was given up back on the list.',
  resource: errands,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RetryErrandInput' }),
  output: errandView,
  effect: 'irreversible',
}) {}
