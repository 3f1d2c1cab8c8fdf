import { Instant, Int, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** One link of a request's chain of evidence; written once (a trigger stands behind that), emptied by retention alone. */
@Table('agreements.signature_evidence', 'signature_evidence', { history: false })
export class Evidence extends TenantEntity {
  @Uuid() requestId!: string;
  /** 1 for the first, without gaps */
  @Int() seq!: number;
  @Text() kind!: string;
  @Json({ nullable: true }) data: Record<string, unknown> | null = null;
  @Instant() occurredAt!: string;
  @Text() prevHash!: string;
  @Text() hash!: string;
}
