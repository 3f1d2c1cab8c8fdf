import { Instant, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** A row as it was from a moment on, until its next version. The bus writes it with the change itself. */
@Table('timeline.entity_versions', 'entity_version', { history: false })
export class EntityVersion extends TenantEntity {
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  @Instant() validFrom!: string;
  @Text({ array: true, nullable: true }) changedFields: string[] | null = null;
  @Json() row!: Record<string, unknown>;
  @Text() actorKind!: string;
  @Uuid({ nullable: true }) actorId: string | null = null;
  @Text({ nullable: true }) requestId: string | null = null;
}
