import {
  BusinessDate,
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
} from '@omni/platform';
import type { BillingMode, ProjectSource } from './project.choices';
import { datesReversed, projectArchived, projectNotClosed } from './project.errors';
import { projectTransitions, type ProjectStatus } from './project.transitions';

/** Work for one client under one engagement. */
@Table('projects.projects', 'project')
export class Project extends TenantEntity {
  @Uuid() clientId!: string;
  @Uuid() engagementId!: string;
  @Uuid({ nullable: true }) templateId: string | null = null;
  @Text() code!: string;
  @Text() name!: string;
  @Text({ nullable: true }) description: string | null = null;
  @Text() status: ProjectStatus = 'planned';
  @BusinessDate({ nullable: true }) startsOn: string | null = null;
  @BusinessDate({ nullable: true }) dueOn: string | null = null;
  @Instant({ nullable: true }) completedAt: string | null = null;
  @Instant({ nullable: true }) cancelledAt: string | null = null;
  @Instant({ nullable: true }) archivedAt: string | null = null;
  /** counts as the completion for archiving, else the next run would archive it again at once */
  @Instant({ nullable: true }) unarchivedAt: string | null = null;
  @Uuid({ nullable: true }) managerMemberId: string | null = null;
  @Uuid({ array: true }) memberIds: string[] = [];
  @Text() billingMode: BillingMode = 'fixed';
  @MoneyMinor({ nullable: true }) budgetMinor: number | null = null;
  @Currency() currency!: string;
  /** what an hour costs the client unless its time entry says otherwise */
  @MoneyMinor({ nullable: true }) hourlyRateMinor: number | null = null;
  @Int({ nullable: true }) budgetMinutes: number | null = null;
  @Int({ nullable: true }) timeThresholdMinutes: number | null = null;
  /** told once: set when the threshold is passed, cleared when invoicing brings the time below it again */
  @Flag() thresholdTold: boolean = false;
  /** share of tasks that are done; kept up to date behind task events, so it is no new version of the project */
  @Int() progressPct: number = 0;
  @Flag() clientVisible: boolean = true;
  @Text() source: ProjectSource = 'manual';
  @Text({ nullable: true }) sourceKey: string | null = null;
  /** clients that this project belonged to before merges, so that a merge can be taken back */
  @Uuid({ array: true }) mergedClientIds: string[] = [];
  @Instant({ nullable: true }) lastInvoicedAt: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;

  /** Who works on it: what its tasks, milestones and time carry to be found by their own columns alone. */
  get crew(): string[] {
    return [...new Set([...(this.managerMemberId ? [this.managerMemberId] : []), ...this.memberIds])];
  }

  activate(): void {
    this.move('activate');
  }

  hold(): void {
    this.move('hold');
  }

  resume(): void {
    this.move('resume');
  }

  complete(now: string): void {
    this.move('complete');
    this.completedAt = now;
  }

  cancel(now: string): void {
    this.move('cancel');
    this.cancelledAt = now;
  }

  reopen(): void {
    this.move('reopen');
    this.completedAt = null;
    this.archivedAt = null;
    this.unarchivedAt = null;
  }

  archive(now: string): void {
    if (this.status !== 'completed' && this.status !== 'cancelled') throw projectNotClosed();
    this.archivedAt ??= now;
  }

  unarchive(now: string): void {
    if (this.archivedAt === null) return;
    this.archivedAt = null;
    this.unarchivedAt = now;
  }

  mustBeOpenForChanges(): void {
    if (this.archivedAt !== null) throw projectArchived();
  }

  mustHaveDatesInOrder(): void {
    if (this.startsOn !== null && this.dueOn !== null && this.dueOn < this.startsOn) throw datesReversed();
  }

  /** Retention: what was said about the work goes, the keys that other rows and the gapless series need stay. */
  purge(now: string): void {
    Object.assign(this, {
      name: '',
      description: null,
      startsOn: null,
      dueOn: null,
      managerMemberId: null,
      memberIds: [],
      budgetMinor: null,
      hourlyRateMinor: null,
      budgetMinutes: null,
      timeThresholdMinutes: null,
      custom: null,
      sourceKey: null,
      clientVisible: false,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Project>);
  }

  private move(verb: string): void {
    this.status = transition('project', projectTransitions, this.status, verb);
  }
}
