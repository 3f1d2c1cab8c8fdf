import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, type ApiRequest } from '@omni/platform';
import { SearchEverything } from './global/search-everything.query';
import { search } from './global/search.resource';
import { searchReindexes } from './reindex/search-reindexes.resource';
import { StartReindex } from './reindex/start-reindex.command';

@Routes(search, 'search')
export class SearchController {
  constructor(private readonly api: Api) {}
  @Asks(SearchEverything, '') searchEverything(@Req() request: ApiRequest) {
    return this.api.ask(SearchEverything, request);
  }
  @Does(StartReindex, { path: 'reindex', status: 202 }) startReindex(@Req() request: ApiRequest) {
    return this.api.send(StartReindex, request);
  }
}

@Routes(searchReindexes)
export class SearchReindexesController {
  constructor(private readonly api: Api) {}
  @Lists(searchReindexes) listSearchReindexes(@Req() request: ApiRequest) {
    return this.api.list(searchReindexes, request);
  }
  @Gets(searchReindexes) getSearchReindex(@Req() request: ApiRequest) {
    return this.api.get(searchReindexes, request);
  }
}
