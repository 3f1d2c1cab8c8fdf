import { base, defineResource, may, viewOf } from '@omni/platform';
import { z } from 'zod';
import { SearchReindex } from './search-reindex.entity';

export const reindexView = z
  .strictObject({
    ...base,
    status: z.enum(['running', 'completed']),
    processed: z.int().describe('Rows that were gone through.'),
    atType: z.string().nullable().describe('What it is at.'),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'SearchReindex' });

export const searchReindexes = defineResource<SearchReindex>({
  module: 'search',
  name: 'search-reindexes',
  summary: 'Rebuilding what the search knows.',
  kind: 'aggregate',
  entity: SearchReindex,
  contract: { view: reindexView },
  view: (row) => ({
    ...viewOf(row),
    status: row.status,
    processed: row.processed,
    atType: row.atType,
    finishedAt: row.finishedAt,
  }),
  access: { owner: may('read create act') },
  list: { filter: [], sort: [] },
  softDelete: false,
  publishes: false,
});
