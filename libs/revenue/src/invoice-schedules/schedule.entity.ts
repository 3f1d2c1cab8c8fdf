import {
  BusinessDate,
  Currency,
  Flag,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Percentage,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import { firstRunFrom, nextRunAfter, type DayRule, type Interval, type Rhythm } from './run-dates';
import type { ScheduleTemplate } from './schedule.contract';
import {
  itemTransitions,
  scheduleTransitions,
  type ItemStatus,
  type ScheduleKind,
  type ScheduleStatus,
  type Trigger,
} from './schedule.transitions';

/** One of several parts in which a whole is invoiced. */
@Table('revenue.invoice_schedule_items', 'invoice_schedule_item')
export class InvoiceScheduleItem extends TenantEntity {
  @Uuid() invoiceScheduleId!: string;
  /** 1 for the first */
  @Int() position!: number;
  @Text() label!: string;
  @Text() trigger!: Trigger;
  /** the milestone, contract or project that it waits for */
  @Uuid({ nullable: true }) triggerRef: string | null = null;
  @BusinessDate({ nullable: true }) onDate: string | null = null;
  @Percentage({ nullable: true }) percent: string | null = null;
  /** of the schedule's total: net, or gross where its rates are inclusive or its template says so */
  @MoneyMinor() amountMinor!: number;
  /** when what it waits for came about: in whatever state its schedule was */
  @Instant({ nullable: true }) triggeredAt: string | null = null;
  @Uuid({ nullable: true }) invoiceId: string | null = null;
  @Text() status: ItemStatus = 'pending';

  isDue(today: string): boolean {
    if (this.status !== 'pending') return false;
    return this.triggeredAt !== null || (this.trigger === 'date' && (this.onDate ?? '9999') <= today);
  }

  draft(invoiceId: string): void {
    this.move('draft');
    this.invoiceId = invoiceId;
  }

  invoice(): void {
    this.move('invoice');
  }

  skip(): void {
    this.move('skip');
  }

  private move(verb: string): void {
    this.status = transition('instalment', itemTransitions, this.status, verb);
  }
}

/** By what plan a client is invoiced: in instalments, or again and again. */
@Table('revenue.invoice_schedules', 'invoice_schedule')
export class InvoiceSchedule extends TenantEntity {
  @Text({ nullable: true }) name: string | null = null;
  @Uuid() clientId!: string;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid() engagementId!: string;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Uuid({ nullable: true }) contractId: string | null = null;
  @Text() kind!: ScheduleKind;
  @Text() status: ScheduleStatus = 'draft';
  @Text({ nullable: true }) interval: Interval | null = null;
  @Int({ nullable: true }) intervalCount: number | null = null;
  @BusinessDate({ nullable: true }) anchorOn: string | null = null;
  @Text() dayRule: DayRule = 'same_day';
  @BusinessDate({ nullable: true }) startsOn: string | null = null;
  @BusinessDate({ nullable: true }) endsOn: string | null = null;
  @Int({ nullable: true }) maxRuns: number | null = null;
  /** when the clock has something to do for it next; null where it has not */
  @BusinessDate({ nullable: true }) nextRunOn: string | null = null;
  @Int() runs = 0;
  @Json() template!: ScheduleTemplate;
  @Flag() autoIssue = false;
  @Flag() autoSend = false;
  @Currency() currency!: string;
  /** of all instalments; null where it recurs */
  @MoneyMinor({ nullable: true }) totalMinor: number | null = null;
  @Instant({ nullable: true }) activatedAt: string | null = null;
  @Instant({ nullable: true }) closedAt: string | null = null;
  /** why the last run came to nothing */
  @Json({ nullable: true }) problem: { code: string; message: string } | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;

  /** its parts, where somebody brought them along */
  declare items?: InvoiceScheduleItem[];

  activate(at: string): void {
    this.move('activate');
    this.activatedAt = at;
    if (this.rhythm)
      this.nextRunOn = this.within(firstRunFrom(this.rhythm, this.startsOn ?? this.rhythm.anchorOn));
  }

  pause(): void {
    this.move('pause');
  }

  /** @param from a day: what was missed before it is left out; null where it is made up for */
  resume(from: string | null): void {
    this.move('resume');
    if (this.rhythm && from !== null && this.nextRunOn !== null && this.nextRunOn < from)
      this.nextRunOn = this.within(firstRunFrom(this.rhythm, from));
  }

  cancel(at: string): void {
    this.move('cancel');
    this.nextRunOn = null;
    this.closedAt = at;
    for (const item of this.items ?? []) if (item.status === 'pending') item.skip();
  }

  complete(at: string): void {
    this.move('complete');
    this.nextRunOn = null;
    this.closedAt = at;
  }

  /** The period of this day is invoiced. */
  ran(on: string): void {
    this.runs += 1;
    this.nextRunOn = this.rhythm ? this.within(nextRunAfter(this.rhythm, on)) : null;
  }

  /** Whether nothing is left to be invoiced. */
  get isDone(): boolean {
    return this.kind === 'recurring'
      ? this.nextRunOn === null
      : (this.items ?? []).every((item) => item.status !== 'pending');
  }

  /** The clock looks after instalments on dates alone; events bring the others. */
  awaitDates(): void {
    if (this.kind === 'recurring') return;
    const days = (this.items ?? []).flatMap((item) =>
      item.status === 'pending' && item.trigger === 'date' ? (item.onDate ?? []) : [],
    );
    this.nextRunOn = days.sort()[0] ?? null;
  }

  get rhythm(): Rhythm | null {
    const { interval, intervalCount, anchorOn, dayRule } = this;
    return interval && intervalCount !== null && anchorOn !== null
      ? { interval, intervalCount, anchorOn, dayRule }
      : null;
  }

  /** Null where the rhythm ends before that day. */
  within(day: string): string | null {
    if (this.maxRuns !== null && this.runs >= this.maxRuns) return null;
    return this.endsOn !== null && day > this.endsOn ? null : day;
  }

  private move(verb: string): void {
    this.status = transition('invoice schedule', scheduleTransitions, this.status, verb);
  }
}
