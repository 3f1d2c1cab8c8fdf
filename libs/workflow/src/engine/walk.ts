import { isSpent, nextStep } from '../expressions/budget';
import { evaluate, holds } from '../expressions/expression';
import { render, renderText } from '../expressions/template';
import { after } from '../graph/durations';
import type {
  ConditionStep,
  ForEachStep,
  ParallelStep,
  SetStep,
  Step,
  StopStep,
  SwitchStep,
} from '../graph/graph.types';
import type { WorkflowAction } from '../runs/action.entity';
import { lanesOf } from '../graph/walk-graph';
import { isOver, type Flow, type StepWork } from './performers';
import { TOP, within, type Frame, type RunState } from './run-state';
import { Failed, Stopped } from './outcomes';

/** Transactions of one advance: then others get their turn. */
const BUDGET = 200;
const MAX_ITEMS = 1_000;

/**
 * Goes through a graph as far as it comes: what is done is passed over, what can be done is done, what waits is noted. The
 * same walk is right after any crash, because it reads nothing but what is stored.
 */
export class Walk {
  constructor(
    private readonly state: RunState,
    private readonly performers: StepWork,
  ) {}

  /** @throws Failed, Stopped */
  async run(): Promise<Flow> {
    this.state.awaited = [];
    return this.list(this.state.graph.steps, TOP);
  }

  private async list(steps: readonly Step[], frame: Frame): Promise<Flow> {
    for (const step of steps) {
      const flow = await this.step(step, frame);
      if (flow !== 'done') return flow;
    }
    return 'done';
  }

  private async step(step: Step, frame: Frame): Promise<Flow> {
    const { state } = this;
    const known = state.ledger.get(step.key, frame.iteration);
    if (known && isOver(known)) return this.passOver(step, frame, known.status);
    if (this.performers.performed >= BUDGET || isSpent()) return 'tired';
    nextStep();
    try {
      if (!known && !(await this.applies(step, frame))) return 'done';
      const flow = await this.perform(step, frame);
      return flow === 'blocked' ? await this.inTime(step, frame) : flow;
    } catch (error) {
      if (error instanceof Failed && step.onError === 'continue' && lanesOf(step).length)
        return this.goOn(step, frame, error);
      if (error instanceof Failed || error instanceof Stopped) throw error;
      return this.performers.failStep(state, step, frame, error);
    }
  }

  /** Something within failed, and the step around it says that the run goes on all the same. */
  private goOn(step: Step, frame: Frame, { error }: Failed): Flow {
    const { state } = this;
    const action = state.ledger.get(step.key, frame.iteration);
    this.performers.giveUpWaiting(state, step, frame);
    if (action) state.ledger.touch(action, { status: 'failed', error, finishedAt: state.now });
    return 'done';
  }

  /** A step that failed for good lets the run go on only where it says so. */
  private passOver(step: Step, frame: Frame, status: string): Flow | Promise<Flow> {
    if (status !== 'failed' || step.onError === 'continue') return 'done';
    const error = this.state.ledger.get(step.key, frame.iteration)?.error;
    throw new Failed(error ?? { code: 'workflow.step.failed', message: 'A step failed.', step: step.key });
  }

  private async applies(step: Step, frame: Frame): Promise<boolean> {
    const { state } = this;
    if (step.when === undefined) return true;
    const scope = state.scope(frame);
    if (await holds(step.when, scope, state.now)) return true;
    const reason = step.skipReason === undefined ? null : await renderText(step.skipReason, scope, state.now);
    state.ledger.open(state.run, step, frame.iteration, {
      status: 'skipped',
      reason: reason ?? 'its condition does not hold',
      action: step.type === 'command' ? step.command : step.type,
      startedAt: state.now,
      finishedAt: state.now,
    });
    return false;
  }

  private perform(step: Step, frame: Frame): Promise<Flow> {
    const { state, performers } = this;
    switch (step.type) {
      case 'command':
        return performers.command(state, step, frame);
      case 'wait':
        return performers.wait(state, step, frame);
      case 'approval':
        return performers.approval(state, step, frame);
      case 'sub_workflow':
        return performers.subWorkflow(state, step, frame);
      case 'condition':
        return this.condition(step, frame);
      case 'switch':
        return this.choose(step, frame);
      case 'parallel':
        return this.parallel(step, frame);
      case 'for_each':
        return this.forEach(step, frame);
      case 'set':
        return this.set(step, frame);
      case 'stop':
        return this.stop(step, frame);
    }
  }

  /** A decision is taken once: what changes afterwards does not lead the run into the other lane. */
  private async condition(step: ConditionStep, frame: Frame): Promise<Flow> {
    const { state } = this;
    let action = this.begun(step, frame);
    if (!action) {
      const result = await holds(step.if, state.scope(frame), state.now);
      action = this.open(step, frame, { result });
    }
    const { result } = action.output as { result: boolean };
    return this.lane(step, frame, result ? step.then : (step.else ?? []));
  }

  private async choose(step: SwitchStep, frame: Frame): Promise<Flow> {
    const { state } = this;
    let action = this.begun(step, frame);
    if (!action) {
      let chosen: string | null = null;
      for (const one of step.cases) {
        if (!(await holds(one.when, state.scope(frame), state.now))) continue;
        chosen = one.key;
        break;
      }
      action = this.open(step, frame, { case: chosen });
    }
    const chosen = (action.output as { case: string | null }).case;
    const found = step.cases.find((one) => one.key === chosen);
    return this.lane(step, frame, found ? found.steps : (step.default ?? []));
  }

  private async lane(step: Step, frame: Frame, steps: readonly Step[]): Promise<Flow> {
    const flow = await this.list(steps, frame);
    if (flow === 'done') this.close(step, frame);
    return flow;
  }

  /** Branches go on beside each other: where one waits, the next has its turn. */
  private async parallel(step: ParallelStep, frame: Frame): Promise<Flow> {
    if (!this.begun(step, frame)) this.open(step, frame, null);
    let left: Flow = 'done';
    for (const branch of step.branches) {
      const flow = await this.list(branch.steps, frame);
      if (flow === 'tired') return flow;
      if (flow !== 'done') left = flow;
    }
    if (left === 'done') this.close(step, frame);
    return left;
  }

  private async forEach(step: ForEachStep, frame: Frame): Promise<Flow> {
    const { state } = this;
    const action = this.begun(step, frame) ?? (await this.openLoop(step, frame));
    const { items } = action.input as { items: unknown[] };
    let underWay = 0;
    for (let index = 0; index < items.length; index += 1) {
      const inner: Frame = {
        iteration: within(frame, index),
        loops: { ...frame.loops, [step.as ?? 'item']: items[index], index },
      };
      const flow = await this.list(step.steps, inner);
      if (flow === 'tired') return flow;
      if (flow === 'blocked') underWay += 1;
      if (underWay >= (step.concurrency ?? 1)) return 'blocked';
    }
    if (underWay > 0) return 'blocked';
    const last = step.steps[step.steps.length - 1]?.key ?? '';
    const results = items.map((_, i) => state.ledger.get(last, within(frame, i))?.output ?? null);
    this.close(step, frame, { count: items.length, results });
    return 'done';
  }

  /** The list is read once, so that it does not change under the loop. */
  private async openLoop(step: ForEachStep, frame: Frame) {
    const { state } = this;
    const value = await evaluate(step.items, state.scope(frame), state.now);
    const items = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
    if (items.length > MAX_ITEMS)
      throw new Failed({
        code: 'workflow.for_each.too_many',
        message: `A loop goes over at most ${String(MAX_ITEMS)} items, and these are ${String(items.length)}.`,
        step: step.key,
      });
    return this.open(step, frame, null, { items });
  }

  private async set(step: SetStep, frame: Frame): Promise<Flow> {
    const { state } = this;
    const values = await render(step.values, state.scope(frame), state.now);
    this.open(step, frame, values, null, 'succeeded');
    return 'done';
  }

  private async stop(step: StopStep, frame: Frame): Promise<Flow> {
    const { state } = this;
    const reason =
      step.reason === undefined ? null : await renderText(step.reason, state.scope(frame), state.now);
    this.open(step, frame, { reason }, null, 'succeeded');
    if (step.outcome === 'failed')
      throw new Failed({
        code: 'workflow.stopped',
        message: reason ?? 'A step stopped the run.',
        step: step.key,
      });
    throw new Stopped(reason);
  }

  /** The execution of a step that holds others; one that failed begins anew when it is tried again. */
  private begun(step: Step, frame: Frame): WorkflowAction | undefined {
    const action = this.state.ledger.get(step.key, frame.iteration);
    return action?.status === 'failed' ? undefined : action;
  }

  private open(
    step: Step,
    frame: Frame,
    output: unknown,
    input: unknown = null,
    status: 'running' | 'succeeded' = 'running',
  ) {
    const { now } = this.state;
    return this.state.ledger.open(this.state.run, step, frame.iteration, {
      status,
      input,
      output,
      startedAt: now,
      finishedAt: status === 'succeeded' ? now : null,
    });
  }

  private close(step: Step, frame: Frame, output?: unknown): void {
    const action = this.state.ledger.get(step.key, frame.iteration);
    if (!action) return;
    this.state.ledger.touch(action, {
      status: 'succeeded',
      finishedAt: this.state.now,
      ...(output === undefined ? {} : { output }),
    });
  }

  /** A step that may take so long and no longer. */
  private inTime(step: Step, frame: Frame): Flow | Promise<Flow> {
    const { state } = this;
    const began = state.ledger.began(step.key, frame.iteration);
    if (step.timeout === undefined || began === undefined) return 'blocked';
    const until = after(began, step.timeout);
    if (until <= state.now) return this.performers.timeOut(state, step, frame);
    state.awaited.push({ step: step.key, iteration: frame.iteration, kind: 'time', until });
    return 'blocked';
  }
}
