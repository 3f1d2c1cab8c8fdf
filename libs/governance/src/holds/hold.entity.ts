import { Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** That a record, and whatever refers to it, is kept until somebody says otherwise. */
@Table('governance.legal_holds', 'legal_hold')
export class LegalHold extends TenantEntity {
  @Text() entityType!: string;
  @Uuid() entityId!: string;
  @Text() reason!: string;
  @Uuid({ nullable: true }) placedByMemberId: string | null = null;
  @Instant({ nullable: true }) releasedAt: string | null = null;
  @Uuid({ nullable: true }) releasedByMemberId: string | null = null;
  @Text({ nullable: true }) releaseReason: string | null = null;
}
