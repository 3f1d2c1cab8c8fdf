import { Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** One walk through every searchable row of an organization. It is made of small steps, so that it may stop anywhere. */
@Table('search.search_reindexes', 'search_reindex', { history: false })
export class SearchReindex extends TenantEntity {
  @Text() status: 'running' | 'completed' = 'running';
  @Int() processed: number = 0;
  /** where the walk stands: the type, and the last row of it */
  @Text({ nullable: true }) atType: string | null = null;
  @Uuid({ nullable: true }) atId: string | null = null;
  @Instant({ nullable: true }) finishedAt: string | null = null;

  advance(type: string, id: string | null, rows: number): void {
    this.atType = type;
    this.atId = id;
    this.processed += rows;
  }

  complete(now: string): void {
    this.status = 'completed';
    this.finishedAt = now;
    this.atType = null;
    this.atId = null;
  }
}
