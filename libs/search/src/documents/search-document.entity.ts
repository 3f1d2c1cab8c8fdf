import { Flag, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** What of a row can be found, without case and accents. `version` is the row's. */
@Table('search.search_documents', 'search_document', { history: false })
export class SearchDocument extends TenantEntity {
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Text() title!: string;
  @Text() body!: string;
  @Flag() archived!: boolean;
  @Flag() deleted!: boolean;
}
