import { Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { LinkRelation } from './link.values';

/** That two records of any kind have to do with each other. */
@Table('annotations.entity_links', 'link')
export class EntityLink extends TenantEntity {
  @Text() fromType!: string;
  @Uuid() fromId!: string;
  @Text() toType!: string;
  @Uuid() toId!: string;
  @Text() relation: LinkRelation = 'related';
  @Text({ nullable: true }) note: string | null = null;
  /** the row whose deletion took the link along, and whose return brings it back */
  @Uuid({ nullable: true }) removedWithId: string | null = null;
  /** the row that it came from, when that one went into another in a merge */
  @Uuid({ nullable: true }) viaId: string | null = null;
}
