import {
  BusinessDate,
  Currency,
  Flag,
  Instant,
  Int,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import { milestoneInvoiced } from './milestone.errors';
import {
  approvalTransitions,
  milestoneTransitions,
  type ClientApproval,
  type MilestoneStatus,
} from './milestone.transitions';

/** A point in a project that is reached or not, and often paid for. */
@Table('projects.milestones', 'milestone')
export class Milestone extends TenantEntity {
  @Uuid() projectId!: string;
  /** the project's client and engagement, so that a milestone is found by them without a join */
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Text() name!: string;
  @Int() position: number = 0;
  @BusinessDate({ nullable: true }) dueOn: string | null = null;
  @Text() status: MilestoneStatus = 'pending';
  @Instant({ nullable: true }) completedAt: string | null = null;
  @Instant({ nullable: true }) cancelledAt: string | null = null;
  @MoneyMinor({ nullable: true }) billingAmountMinor: number | null = null;
  @Currency({ nullable: true }) currency: string | null = null;
  @Uuid({ nullable: true }) invoiceScheduleItemId: string | null = null;
  /** the invoice that bills it; null again when that is voided or deleted */
  @Uuid({ nullable: true }) invoiceId: string | null = null;
  @Text() clientApproval: ClientApproval = 'not_required';
  /** the project's manager and members: it is their own */
  @Uuid({ array: true }) visibleMemberIds: string[] = [];
  /** whether the client sees the project in the portal */
  @Flag() shownToClient = false;
  /** the project whose deletion took it along */
  @Uuid({ nullable: true }) deletedWithId: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;

  complete(now: string): void {
    this.move('complete');
    this.completedAt = now;
  }

  reopen(): void {
    if (this.invoiceId !== null) throw milestoneInvoiced();
    this.move('reopen');
    this.completedAt = null;
  }

  cancel(now: string): void {
    this.move('cancel');
    this.cancelledAt = now;
  }

  requestApproval(): void {
    this.answer('request_approval');
  }

  approve(): void {
    this.answer('approve');
  }

  reject(): void {
    this.answer('reject');
  }

  /** Retention: it goes with its project. */
  purge(now: string): void {
    Object.assign(this, {
      // The name is unique within the project, so it cannot be blank for all of them.
      name: this.id,
      dueOn: null,
      billingAmountMinor: null,
      currency: null,
      visibleMemberIds: [],
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Milestone>);
  }

  private move(verb: string): void {
    this.status = transition('milestone', milestoneTransitions, this.status, verb);
  }

  private answer(verb: string): void {
    this.clientApproval = transition('client approval', approvalTransitions, this.clientApproval, verb);
  }
}
