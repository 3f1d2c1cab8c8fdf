import { command } from '@omni/platform';
import { z } from 'zod';
import { reindexView, searchReindexes } from './search-reindexes.resource';

export class StartReindex extends command({
  name: 'search_reindex.start',
  summary: 'Rebuilds what the search knows, in the background; answers the one that runs already',
  resource: searchReindexes,
  needs: 'act',
  input: z.strictObject({}),
  output: reindexView,
  effect: 'reversible',
}) {}
