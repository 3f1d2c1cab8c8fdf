import {
  Currency,
  Flag,
  Instant,
  Int,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  addDays,
  businessDate,
  transition,
} from '@omni/platform';
import { notADraft, timeInvoiced, timeToCome, timerNotRunning, timerStillRuns } from './time-entry.errors';
import { timeTransitions, type TimeStatus } from './time-entry.transitions';

const MINUTE = 60_000;

/** Time that a member worked on a project: written down afterwards, or measured by a timer. */
@Table('projects.time_entries', 'time_entry')
export class TimeEntry extends TenantEntity {
  @Uuid() projectId!: string;
  @Uuid({ nullable: true }) taskId: string | null = null;
  /** the project's client and engagement, so that time is found by them without a join */
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid() memberId!: string;
  @Instant() startedAt!: string;
  /** 0 while the timer runs */
  @Int() minutes: number = 0;
  @Flag() timerRunning: boolean = false;
  @Text({ nullable: true }) note: string | null = null;
  @Flag() billable: boolean = true;
  /** minor units an hour */
  @MoneyMinor({ nullable: true }) rateMinor: number | null = null;
  @Currency() currency!: string;
  @Text() status: TimeStatus = 'draft';
  @Instant({ nullable: true }) submittedAt: string | null = null;
  @Instant({ nullable: true }) approvedAt: string | null = null;
  @Uuid({ nullable: true }) approvedById: string | null = null;
  @Text({ nullable: true }) rejectReason: string | null = null;
  @Uuid({ nullable: true }) invoiceId: string | null = null;
  @Uuid({ nullable: true }) invoiceLineId: string | null = null;
  @Instant({ nullable: true }) invoicedAt: string | null = null;
  /** the project's manager and members: the team whose Managers approve it */
  @Uuid({ array: true }) visibleMemberIds: string[] = [];
  /** the project whose deletion took it along */
  @Uuid({ nullable: true }) deletedWithId: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;

  /** Approved time that the client will pay for and has no invoice for. */
  get awaitsInvoice(): boolean {
    return this.status === 'approved' && this.billable && this.deletedAt === null;
  }

  stopTimer(now: string): void {
    if (!this.timerRunning) throw timerNotRunning();
    this.timerRunning = false;
    this.minutes = Math.max(1, Math.round((Date.parse(now) - Date.parse(this.startedAt)) / MINUTE));
  }

  /**
   * Time is written down once it was worked. Tomorrow passes: whoever works ahead of the organization's zone has it today.
   * A running timer measures from a moment that was.
   */
  mustHaveBegun(now: string, zone: string): void {
    const latest = addDays(businessDate(new Date(now), zone), 1);
    if (businessDate(new Date(this.startedAt), zone) > latest) throw timeToCome(`is after ${latest}`);
    if (this.timerRunning && this.startedAt > now) throw timeToCome('is to come, and the timer runs');
  }

  mustBeDraft(): void {
    if (this.status !== 'draft') throw notADraft(this.status);
  }

  mustNotBeInvoiced(): void {
    if (this.status === 'invoiced') throw timeInvoiced();
  }

  submit(now: string): void {
    if (this.timerRunning) throw timerStillRuns();
    this.move('submit');
    this.submittedAt = now;
  }

  approve(by: string | null, now: string): void {
    this.move('approve');
    this.approvedAt = now;
    this.approvedById = by;
  }

  reject(reason: string | null): void {
    this.move('reject');
    this.rejectReason = reason;
  }

  redraft(): void {
    this.move('redraft');
    this.rejectReason = null;
    this.submittedAt = null;
  }

  /** Locks it for as long as the invoice stands. */
  invoice(invoiceId: string, now: string): void {
    this.move('invoice');
    this.invoiceId = invoiceId;
    this.invoicedAt = now;
  }

  release(): void {
    this.move('release');
    this.invoiceId = null;
    this.invoiceLineId = null;
    this.invoicedAt = null;
  }

  /** Retention: what was said and earned goes, the keys that hold the rows together stay. */
  purge(now: string): void {
    Object.assign(this, {
      minutes: 0,
      note: null,
      rateMinor: null,
      approvedById: null,
      rejectReason: null,
      visibleMemberIds: [],
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<TimeEntry>);
  }

  private move(verb: string): void {
    this.status = transition('time entry', timeTransitions, this.status, verb);
  }
}
