import { randomUUID } from 'node:crypto';
import type { Unit } from '@omni/platform';
import type { Step } from '../graph/graph.types';
import { WorkflowAction } from '../runs/action.entity';
import type { WorkflowRun } from '../runs/run.entity';

/** What the reason of an execution says that somebody had tried again. */
export const RETRIED = 'tried again by hand';

type Direction = WorkflowAction['direction'];
const nameOf = (step: string, iteration: string, direction: Direction): string =>
  `${step} ${iteration} ${direction}`;

/**
 * The executions of a run's steps in memory, and which of them are not stored yet. Steps that only decide are kept until
 * the next transaction: they have no effect, so after a crash they decide again.
 */
export class Ledger {
  private readonly latest = new Map<string, WorkflowAction>();
  private readonly firstStarted = new Map<string, string>();
  private readonly fresh = new Set<WorkflowAction>();
  private readonly changed = new Set<WorkflowAction>();
  private position = 0;

  constructor(actions: readonly WorkflowAction[]) {
    for (const action of actions) this.remember(action);
  }

  private remember(action: WorkflowAction): void {
    const name = nameOf(action.stepKey, action.iteration, action.direction);
    const known = this.latest.get(name);
    if (!known || known.attempt <= action.attempt) this.latest.set(name, action);
    // Who tries a step again by hand gives it all its time again.
    if (action.reason === RETRIED) this.firstStarted.delete(name);
    const first = this.firstStarted.get(name);
    if (action.reason !== RETRIED && action.startedAt && (!first || action.startedAt < first))
      this.firstStarted.set(name, action.startedAt);
    this.position = Math.max(this.position, action.position);
  }

  get(step: string, iteration: string, direction: Direction = 'do'): WorkflowAction | undefined {
    return this.latest.get(nameOf(step, iteration, direction));
  }

  /** When the first try of a step began. */
  began(step: string, iteration: string): string | undefined {
    return this.firstStarted.get(nameOf(step, iteration, 'do'));
  }

  all(): WorkflowAction[] {
    return [...this.latest.values()].sort((a, b) => a.position - b.position);
  }

  /** Whether there is something to store. */
  get unsaved(): boolean {
    return this.fresh.size > 0 || this.changed.size > 0;
  }

  /** Begins an execution. */
  open(
    run: WorkflowRun,
    step: Pick<Step, 'key' | 'type'>,
    iteration: string,
    values: Partial<WorkflowAction> & Pick<WorkflowAction, 'status' | 'startedAt'>,
  ): WorkflowAction {
    const direction = values.direction ?? 'do';
    const attempt = (this.get(step.key, iteration, direction)?.attempt ?? 0) + 1;
    const action = Object.assign(new WorkflowAction(), {
      id: randomUUID(),
      version: 1,
      workflowRunId: run.id,
      stepKey: step.key,
      iteration,
      position: this.position + 1,
      kind: step.type,
      action: step.type,
      attempt,
      idempotencyKey: [run.id, step.key, iteration, direction].join(':'),
      ...values,
    });
    this.fresh.add(action);
    this.remember(action);
    return action;
  }

  /** Says that an execution changed. */
  touch(action: WorkflowAction, values: Partial<WorkflowAction>): void {
    Object.assign(action, values);
    if (!this.fresh.has(action)) this.changed.add(action);
  }

  /** Puts what is not stored yet into the unit. `lastly` gives them what is known only when the unit ends. */
  async write(unit: Unit, run: WorkflowRun): Promise<void> {
    for (const action of this.fresh) {
      const row = unit.insert(WorkflowAction, action);
      // Staff see what belongs to runs that they began.
      row.createdById = run.createdById;
      row.createdByKind = run.createdByKind;
      unit.lastly.push(() => Object.assign(row, { output: action.output, eventId: action.eventId }));
    }
    if (this.changed.size === 0) return;
    await unit.sql(
      `update workflow.workflow_actions a set status = x.status, output = x.output, error = x.error, reason = x.reason,
         next_attempt_at = x.next_attempt_at, dead_lettered_at = x.dead_lettered_at, event_id = x.event_id, due_at = x.due_at,
         finished_at = x.finished_at, version = a.version + 1, updated_at = $3
       from jsonb_to_recordset($2::jsonb) as x (id uuid, status text, output jsonb, error jsonb, reason text,
         next_attempt_at timestamptz, dead_lettered_at timestamptz, event_id uuid, due_at timestamptz, finished_at timestamptz)
       where a.organization_id = $1 and a.id = x.id`,
      [unit.tenantId, JSON.stringify([...this.changed].map(rowOf)), unit.now],
    );
  }

  /** What was written is stored. */
  settled(): void {
    this.fresh.clear();
    this.changed.clear();
  }
}

const rowOf = (action: WorkflowAction) => ({
  id: action.id,
  status: action.status,
  output: action.output,
  error: action.error,
  reason: action.reason,
  next_attempt_at: action.nextAttemptAt,
  dead_lettered_at: action.deadLetteredAt,
  event_id: action.eventId,
  due_at: action.dueAt,
  finished_at: action.finishedAt,
});
