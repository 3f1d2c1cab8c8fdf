import { Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** The address in a mail by which one member answers one step, once. */
@Table('workflow.approval_links', 'approval_link', { history: false })
export class ApprovalLink extends TenantEntity {
  @Uuid() approvalRequestId!: string;
  @Int() step!: number;
  @Uuid() memberId!: string;
  @Text({ secret: true }) tokenHash!: string;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) usedAt: string | null = null;
}
