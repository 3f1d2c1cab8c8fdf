import {
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
import type { ChecklistItem } from './checklist';
import type { TaskPriority, TaskSource } from './task.choices';
import { taskArchived } from './task.errors';
import { taskTransitions, type TaskStatus } from './task.transitions';

/** Something to do: in a project, about any record, or on its own. */
@Table('projects.tasks', 'task')
export class Task extends TenantEntity {
  @Uuid({ nullable: true }) projectId: string | null = null;
  /** the project's client and engagement, so that a task is found by them without a join */
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) parentTaskId: string | null = null;
  @Uuid({ nullable: true }) milestoneId: string | null = null;
  @Text({ nullable: true }) entityType: string | null = null;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Text() title!: string;
  @Text({ nullable: true }) description: string | null = null;
  @Text() status: TaskStatus = 'todo';
  @Text() priority: TaskPriority = 'normal';
  @Uuid({ nullable: true }) assigneeMemberId: string | null = null;
  /** somebody of the client who is to do it: they see it in the portal and complete it there */
  @Uuid({ nullable: true }) assigneeContactId: string | null = null;
  @Instant({ nullable: true }) dueAt: string | null = null;
  @Instant({ nullable: true }) remindAt: string | null = null;
  @Int({ nullable: true }) estimateMinutes: number | null = null;
  @Text() position!: string;
  @Flag() billable: boolean = false;
  /** billed at this fee when done, whatever time it took */
  @MoneyMinor({ nullable: true }) fixedFeeMinor: number | null = null;
  @Flag() clientVisible: boolean = false;
  @Json() checklist: ChecklistItem[] = [];
  @Uuid({ array: true }) blockedByIds: string[] = [];
  @Instant({ nullable: true }) completedAt: string | null = null;
  @Uuid({ nullable: true }) completedById: string | null = null;
  @Instant({ nullable: true }) cancelledAt: string | null = null;
  @Instant({ nullable: true }) archivedAt: string | null = null;
  @Text() source: TaskSource = 'manual';
  @Text({ nullable: true }) sourceKey: string | null = null;
  /** the project's manager and members: they may read it */
  @Uuid({ array: true }) visibleMemberIds: string[] = [];
  /** whether the client sees the project in the portal; the task itself says so by `clientVisible` */
  @Flag() shownToClient = false;
  /** the due date and reminder that were told last, so that each is told once */
  @Instant({ nullable: true }) dueSoonTold: string | null = null;
  @Instant({ nullable: true }) overdueTold: string | null = null;
  @Instant({ nullable: true }) reminderTold: string | null = null;
  /** the project or parent task whose deletion took this one along */
  @Uuid({ nullable: true }) deletedWithId: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;

  get isOpen(): boolean {
    return this.status !== 'done' && this.status !== 'cancelled';
  }

  start(): void {
    this.move('start');
  }

  submit(): void {
    this.move('submit');
  }

  complete(by: string | null, now: string): void {
    this.move('complete');
    this.completedAt = now;
    this.completedById = by;
  }

  reopen(): void {
    this.move('reopen');
    this.completedAt = null;
    this.completedById = null;
    this.archivedAt = null;
  }

  cancel(now: string): void {
    this.move('cancel');
    this.cancelledAt = now;
  }

  archive(now: string): void {
    this.archivedAt ??= now;
  }

  mustBeOpenForChanges(): void {
    if (this.archivedAt !== null) throw taskArchived();
  }

  /** Retention: what was said goes, the keys that hold the rows together stay. */
  purge(now: string): void {
    Object.assign(this, {
      entityType: null,
      entityId: null,
      title: '',
      description: null,
      assigneeMemberId: null,
      assigneeContactId: null,
      dueAt: null,
      remindAt: null,
      estimateMinutes: null,
      fixedFeeMinor: null,
      clientVisible: false,
      checklist: [],
      blockedByIds: [],
      completedById: null,
      sourceKey: null,
      visibleMemberIds: [],
      custom: null,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Task>);
  }

  private move(verb: string): void {
    this.status = transition('task', taskTransitions, this.status, verb);
  }
}
