import { Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** What somebody said. Nothing of it is ever changed. */
@Table('workflow.approval_decisions', 'approval_decision', { history: false })
export class ApprovalDecision extends TenantEntity {
  @Uuid() approvalRequestId!: string;
  @Int() step!: number;
  @Uuid() memberId!: string;
  /** in whose place */
  @Uuid({ nullable: true }) onBehalfOfId: string | null = null;
  @Text() decision!: 'approve' | 'reject' | 'delegate';
  @Uuid({ nullable: true }) toMemberId: string | null = null;
  @Text({ nullable: true }) note: string | null = null;
  @Text() via: 'api' | 'link' = 'api';
  @Instant() decidedAt!: string;
}
