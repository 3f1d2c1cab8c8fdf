import { DomainModule } from '@omni/platform';
import { Documents } from './documents/documents';
import { IndexRows } from './documents/index-rows.consumer';
import { SearchEverythingHandler } from './global/search-everything.handler';
import { SearchEverything } from './global/search-everything.query';
import { search } from './global/search.resource';
import { ReindexStep } from './reindex/reindex-step.consumer';
import { ReindexAdvanced, ReindexCompleted, ReindexRequested } from './reindex/reindex.events';
import { searchReindexes } from './reindex/search-reindexes.resource';
import { StartReindex } from './reindex/start-reindex.command';
import { StartReindexHandler } from './reindex/start-reindex.handler';
import { SearchController, SearchReindexesController } from './search.controller';

@DomainModule({
  name: 'search',
  summary: 'Finding rows of every kind by their text.',
  resources: [search, searchReindexes],
  commands: [StartReindex],
  queries: [SearchEverything],
  events: [ReindexRequested, ReindexAdvanced, ReindexCompleted],
  consumers: [IndexRows, ReindexStep],
  controllers: [SearchController, SearchReindexesController],
  handlers: [SearchEverythingHandler, StartReindexHandler],
  providers: [Documents],
})
export class SearchModule {}
