import {
  Currency,
  Flag,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
  type Transitions,
} from '@omni/platform';
import type { ApprovalRule } from '../../graph/graph.types';

export const APPROVAL_STATUSES = ['pending', 'approved', 'rejected', 'cancelled', 'expired'] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

const approvalTransitions: Transitions<ApprovalStatus> = {
  approve: { from: ['pending'], to: 'approved' },
  reject: { from: ['pending'], to: 'rejected' },
  cancel: { from: ['pending'], to: 'cancelled' },
  expire: { from: ['pending'], to: 'expired' },
};

/** That somebody is asked to say yes to something as it stands now. */
@Table('workflow.approval_requests', 'approval')
export class ApprovalRequest extends TenantEntity {
  @Text() subjectType!: string;
  @Uuid() subjectId!: string;
  @Text() subjectLabel!: string;
  /** of what was asked about: another content is another question */
  @Text() subjectHash!: string;
  @Text({ array: true, nullable: true }) watch: string[] | null = null;
  @MoneyMinor({ nullable: true }) amountMinor: number | null = null;
  @Currency({ nullable: true }) currency: string | null = null;
  @Uuid({ nullable: true }) policyId: string | null = null;
  @Int({ nullable: true }) policyVersion: number | null = null;
  @Text() status: ApprovalStatus = 'pending';
  /** number of the step that is asked now, from 0 */
  @Int() currentStep = 0;
  @Json() steps!: ApprovalRule[];
  @Flag() separationOfDuties!: boolean;
  @Text({ nullable: true }) note: string | null = null;
  /** JSON schema of what whoever approves fills in */
  @Json({ nullable: true }) form: Record<string, unknown> | null = null;
  @Json({ nullable: true }) input: Record<string, unknown> | null = null;
  @Text({ nullable: true }) reason: string | null = null;
  @Uuid({ nullable: true }) requestedByMemberId: string | null = null;
  /** people who wrote the subject or asked: they do not decide */
  @Uuid({ array: true }) requesterIds: string[] = [];
  @Uuid({ nullable: true }) workflowRunId: string | null = null;
  @Text({ nullable: true }) stepKey: string | null = null;
  @Text({ nullable: true }) iteration: string | null = null;
  /** the request that this one took the place of, because its subject changed */
  @Uuid({ nullable: true }) previousId: string | null = null;
  @Instant({ nullable: true }) dueAt: string | null = null;
  @Instant({ nullable: true }) escalatedAt: string | null = null;
  @Instant({ nullable: true }) expiresAt: string | null = null;
  @Text({ nullable: true }) expiresAfter: string | null = null;
  @Instant({ nullable: true }) decidedAt: string | null = null;
  @Uuid() correlationId!: string;
  @Uuid({ nullable: true }) causationId: string | null = null;
  decisions?: object[];

  move(verb: 'approve' | 'reject' | 'cancel' | 'expire', now: string): void {
    this.status = transition('approval', approvalTransitions, this.status, verb);
    this.decidedAt = now;
  }

  get rule(): ApprovalRule {
    return this.steps[this.currentStep] ?? {};
  }
}
