import { Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** Who decides in somebody's place while they are away. */
@Table('workflow.approval_deputies', 'approval_deputy')
export class ApprovalDeputy extends TenantEntity {
  @Uuid() memberId!: string;
  @Uuid() deputyMemberId!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ nullable: true }) reason: string | null = null;
}
