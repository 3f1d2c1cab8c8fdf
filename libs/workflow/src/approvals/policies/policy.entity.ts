import { Currency, Flag, Instant, Int, Json, MoneyMinor, Table, TenantEntity, Text } from '@omni/platform';
import type { ApprovalRule } from '../../graph/graph.types';

/** When somebody must say yes to something, and who. */
@Table('workflow.approval_policies', 'approval_policy')
export class ApprovalPolicy extends TenantEntity {
  @Text() key!: string;
  @Text() name!: string;
  @Text() subjectType!: string;
  /** JSONata over `{ subject, amountMinor, currency }` */
  @Text({ nullable: true }) condition: string | null = null;
  @MoneyMinor({ nullable: true }) aboveAmountMinor: number | null = null;
  /** of the amount; the organization's base currency unless told */
  @Currency({ nullable: true }) currency: string | null = null;
  /** the lowest that applies counts */
  @Int() rank = 100;
  @Json() steps!: ApprovalRule[];
  @Flag() separationOfDuties = true;
  @Text({ nullable: true }) expiresAfter: string | null = null;
  /** fields of the subject whose change voids a request; all that matter unless told */
  @Text({ array: true, nullable: true }) watch: string[] | null = null;
  @Instant({ nullable: true }) archivedAt: string | null = null;
}
