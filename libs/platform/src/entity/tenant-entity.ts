import { Instant, Int, Text, Uuid } from './columns';

/** Who did it: a person, a key, the AI on someone's behalf, a workflow, an integration, a portal client, or the house. */
export type ActorKind = 'user' | 'api_key' | 'ai' | 'workflow' | 'integration' | 'client' | 'system';

/** The columns that every table carries. The bus fills them; no handler writes them. */
export abstract class BaseEntity {
  @Uuid({ primary: true, default: () => 'gen_random_uuid()' }) id!: string;
  @Instant({ default: () => 'now()' }) createdAt!: string;
  @Instant({ default: () => 'now()' }) updatedAt!: string;
  @Instant({ nullable: true }) deletedAt: string | null = null;
  @Text({ nullable: true }) createdByKind: ActorKind | null = null;
  @Uuid({ nullable: true }) createdById: string | null = null;
  @Text({ nullable: true }) updatedByKind: ActorKind | null = null;
  @Uuid({ nullable: true }) updatedById: string | null = null;
  /** Grows by one with each write; it is the ETag. */
  @Int({ default: 1 }) version!: number;
}

/** A row that belongs to one organization. Its primary key is (organization_id, id). */
export abstract class TenantEntity extends BaseEntity {
  @Uuid({ primary: true }) organizationId!: string;
}
