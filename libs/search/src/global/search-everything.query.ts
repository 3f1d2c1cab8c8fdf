import { query } from '@omni/platform';
import { hitsView, searchInput } from './search.contract';
import { search } from './search.resource';

export class SearchEverything extends query({
  name: 'search_document.search',
  summary: 'Finds rows of every kind that the asker may read',
  resource: search,
  needs: 'read',
  input: searchInput,
  output: hitsView,
}) {}
