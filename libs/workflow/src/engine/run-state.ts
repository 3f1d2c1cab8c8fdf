import type { Bus, EventEnvelope, OrganizationFacts, Principal, Unit } from '@omni/platform';
import { businessDate, internalCall } from '@omni/platform';
import { metered } from '../expressions/budget';
import type { Scope, StepResult } from '../expressions/scope';
import type { WorkflowAction } from '../runs/action.entity';
import { WorkflowRun, type Awaited } from '../runs/run.entity';
import { WorkflowWait } from '../runs/wait.entity';
import { Ledger } from './ledger';
import type { PinnedVersion } from './versions';

/** Somebody else moved the run meanwhile: what is in hand here is void, and they have asked for another advance. */
export class Overtaken extends Error {}

/** Where a step stands: the loops around it, and what they call their items. */
export interface Frame {
  iteration: string;
  loops: Readonly<Record<string, unknown>>;
}
export const TOP: Frame = { iteration: '', loops: {} };

/** How an action is named while a run is read, and what it costs to load a run again and again. */
export interface Loaded {
  run: WorkflowRun;
  version: PinnedVersion;
  actions: readonly WorkflowAction[];
  waits: readonly WorkflowWait[];
  organization: OrganizationFacts;
  principal: Principal;
}

/** One run in hand: what is stored of it, what is not yet, and the one way to store it. */
export class RunState {
  readonly ledger: Ledger;
  run: WorkflowRun;
  waits: WorkflowWait[];
  /** what waiting steps wait for, found by the walk */
  awaited: Awaited[] = [];
  /** waits that the walk set up and that are not stored yet */
  private armed: WorkflowWait[] = [];
  private over: WorkflowWait[] = [];
  private pending: ((unit: Unit) => Promise<void>)[] = [];
  /** waits that were stored in this advance: their events may have come just before */
  readonly toLookBack: WorkflowWait[] = [];
  causationId: string | null;

  constructor(
    /** null where nothing is to be stored */
    private readonly bus: Bus | null,
    readonly loaded: Loaded,
    /** the moment of this advance; moves on with each transaction */
    public now: string,
  ) {
    this.run = loaded.run;
    this.waits = [...loaded.waits];
    this.ledger = new Ledger(loaded.actions);
    this.causationId = loaded.run.causationId;
  }

  get graph() {
    return this.loaded.version.graph;
  }

  /**
   * Runs work in one transaction that holds the run, and stores with it whatever the walk found so far. Throws
   * `Overtaken` where the run is no longer what was read.
   */
  async transact<T>(name: string, work: (unit: Unit, run: WorkflowRun) => Promise<T>): Promise<T> {
    const { run } = this;
    const call = internalCall(this.loaded.principal, {
      // What follows from a run is known by this, however far down: it is how loops are seen.
      requestId: `run:${run.id}`,
      correlationId: run.correlationId,
      causationId: this.causationId,
    });
    if (!this.bus) throw new Error('this run is not to be stored');
    const armed = [...this.armed];
    const [result, stored] = await this.bus.run(call, name, async (unit) => {
      // The bus runs work again that met another's lock.
      this.armed = [...armed];
      const [row] = await unit.rows(WorkflowRun, 't.id = $2', [run.id]);
      if (row?.version !== run.version) throw new Overtaken('the run has moved');
      unit.notes.unaudited = true;
      unit.touch(row);
      if (row.status === 'waiting') row.move('begin');
      this.now = unit.now;
      // What a command asks of other workflows' expressions is not this step's to pay for.
      const done = await metered(() => work(unit, row));
      row.causationId = this.causationId;
      await this.write(unit, row);
      return [done, row] as const;
    });
    this.settle(stored);
    return result;
  }

  private async write(unit: Unit, run: WorkflowRun): Promise<void> {
    for (const work of this.pending) await work(unit);
    await this.ledger.write(unit, run);
    for (const wait of this.armed) unit.insert(WorkflowWait, wait);
    if (this.over.length)
      await unit.sql(
        'delete from workflow.workflow_waits where organization_id = $1 and id = any($2::uuid[])',
        [unit.tenantId, this.over.map((wait) => wait.id)],
      );
  }

  private settle(stored: WorkflowRun): void {
    this.run = stored;
    this.causationId = stored.causationId;
    this.ledger.settled();
    this.waits.push(...this.armed);
    this.toLookBack.push(...this.armed);
    this.waits = this.waits.filter((wait) => !this.over.includes(wait));
    this.armed = [];
    this.over = [];
    this.pending = [];
  }

  get unsaved(): boolean {
    return this.ledger.unsaved || this.armed.length + this.over.length + this.pending.length > 0;
  }

  /** Sets up what a step waits for. */
  arm(waits: readonly WorkflowWait[]): void {
    this.armed.push(...waits);
  }

  /** The event that a step waited for, where it came. */
  met(step: string, { iteration }: Frame): WorkflowWait | undefined {
    return this.waitsOf(step, iteration)
      .filter((wait) => wait.metAt !== null)
      .sort((a, b) => ((a.metAt ?? '') < (b.metAt ?? '') ? -1 : 1))[0];
  }

  /** A step waits no longer; `event` is what woke it. */
  disarm(step: string, { iteration }: Frame, event?: EventEnvelope | null): void {
    for (const wait of this.waitsOf(step, iteration)) if (!this.over.includes(wait)) this.over.push(wait);
    this.armed = this.armed.filter((w) => w.stepKey !== step || w.iteration !== iteration);
    if (event) this.causationId = event.id;
  }

  /** The same for several steps and everything in the loops within them. */
  disarmAll(steps: readonly string[], { iteration }: Frame): void {
    const concerned = (wait: WorkflowWait): boolean =>
      steps.includes(wait.stepKey) && isWithin(wait.iteration, iteration);
    for (const wait of this.waits) if (concerned(wait) && !this.over.includes(wait)) this.over.push(wait);
    this.armed = this.armed.filter((wait) => !concerned(wait));
  }

  /** Work for the next transaction. */
  later(work: (unit: Unit) => Promise<void>): void {
    this.pending.push(work);
  }

  private waitsOf(step: string, iteration: string): WorkflowWait[] {
    return this.waits.filter((w) => w.stepKey === step && w.iteration === iteration);
  }

  /** What expressions of a step can name. */
  scope(frame: Frame): Scope {
    const { run, loaded } = this;
    const { organization } = loaded;
    const { steps, vars } = this.results(frame);
    return {
      ...frame.loops,
      event: run.context.event ?? null,
      input: run.context.input ?? null,
      steps,
      vars,
      run: { id: run.id, startedAt: run.startedAt, workflow: run.workflowKey, version: run.versionNo },
      organization: {
        id: organization.id,
        name: organization.name,
        timezone: organization.timezone,
        locale: organization.locale,
        country: organization.country,
        baseCurrency: organization.baseCurrency,
        activeMembers: organization.activeMembers ?? 1,
        approvalLimits: { ...organization.settings.approvalLimits },
      },
      now: this.now,
      today: businessDate(new Date(this.now), organization.timezone),
    };
  }

  /** Steps that are done, as seen from a frame: those of its own iterations and of what lies around. */
  private results({ iteration }: Frame): Pick<Scope, 'steps' | 'vars'> {
    const steps: Record<string, StepResult> = {};
    const depth: Record<string, number> = {};
    let vars: Record<string, unknown> = {};
    for (const action of this.ledger.all()) {
      if (action.direction === 'undo' || !isWithin(iteration, action.iteration) || !OVER.has(action.status))
        continue;
      if (action.kind === 'set') vars = { ...vars, ...(action.output as object | null) };
      if ((depth[action.stepKey] ?? -1) > action.iteration.length) continue;
      depth[action.stepKey] = action.iteration.length;
      steps[action.stepKey] = { output: action.output, status: action.status, error: action.error };
    }
    return { steps, vars };
  }
}

const OVER = new Set(['succeeded', 'skipped', 'failed', 'compensated']);

/** Whether iteration `2.0` lies within `2`, or outside all loops. */
const isWithin = (iteration: string, outer: string): boolean =>
  outer === '' || iteration === outer || iteration.startsWith(`${outer}.`);

export const within = (frame: Frame, index: number): string =>
  frame.iteration === '' ? String(index) : `${frame.iteration}.${String(index)}`;
