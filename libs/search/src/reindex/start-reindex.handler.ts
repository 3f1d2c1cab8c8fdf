import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ReindexRequested } from './reindex.events';
import { SearchReindex } from './search-reindex.entity';
import { searchReindexes } from './search-reindexes.resource';
import { StartReindex } from './start-reindex.command';

@CommandHandler(StartReindex)
export class StartReindexHandler implements Handles<typeof StartReindex> {
  async execute({ unit }: StartReindex): Promise<SearchReindex> {
    const [running] = await unit.rows(SearchReindex, `t.status = 'running'`);
    if (running) return running;
    const run = unit.create(searchReindexes, {});
    unit.emit(ReindexRequested, run, { id: run.id, processed: 0 });
    return run;
  }
}
