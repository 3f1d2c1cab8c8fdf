import { Injectable } from '@nestjs/common';
import { CommandRunner, Fault, type PendingEvent, type Runnable } from '@omni/platform';
import { render } from '../expressions/template';
import type { CommandStep, Step } from '../graph/graph.types';
import { lanesOf } from '../graph/walk-graph';
import type { WorkflowAction } from '../runs/action.entity';
import type { RunError } from '../runs/run.entity';
import { ActionDeadLettered, ActionFailed, ActionSucceeded, actionFacts } from '../runs/run.events';
import { ApprovalPerformer } from './approval-performer';
import { Failed } from './outcomes';
import { isOver, type Flow } from './performers';
import { Overtaken, type Frame, type RunState } from './run-state';
import { retryDelay, stepFault } from './step-fault';
import { SubWorkflowPerformer } from './sub-workflow-performer';
import { WaitPerformer } from './wait-performer';

/** Modules whose documents the law keeps for years: what made them is kept as long. */
const KEPT_LONG = new Set(['agreements', 'revenue']);

/** What steps do in a real run. */
@Injectable()
export class StepPerformers {
  constructor(
    private readonly commands: CommandRunner,
    readonly waits: WaitPerformer,
    readonly approvals: ApprovalPerformer,
    readonly subWorkflows: SubWorkflowPerformer,
  ) {}

  /** The command, what it changed and told, and that the step is done: one transaction, or none of it. */
  async command(state: RunState, step: CommandStep, frame: Frame, count: () => void): Promise<Flow> {
    const known = state.ledger.get(step.key, frame.iteration);
    if (known?.nextAttemptAt && known.nextAttemptAt > state.now) {
      state.awaited.push({
        step: step.key,
        iteration: frame.iteration,
        kind: 'retry',
        until: known.nextAttemptAt,
      });
      return 'blocked';
    }
    count();
    const input = await render(step.input ?? {}, state.scope(frame), state.now);
    await this.attempt(state, step, frame, step.command, input);
    return 'done';
  }

  /** Runs one command as the execution of a step. `direction` is `undo` where it takes the step back. */
  async attempt(
    state: RunState,
    step: CommandStep,
    frame: Frame,
    name: string,
    input: unknown,
    direction: WorkflowAction['direction'] = 'do',
  ): Promise<void> {
    const found = this.commands.find(name);
    if (!found)
      throw new Fault(404, 'workflow.step.unknown_command', `There is no command ${name} any more.`);
    const action = state.ledger.open(state.run, step, frame.iteration, {
      status: 'running',
      direction,
      action: name,
      input: shown(input, found),
      startedAt: state.now,
    });
    try {
      await state.transact(name, async (unit, run) => {
        const done = await this.commands.run(unit, name, input);
        Object.assign(action, { status: 'succeeded', finishedAt: unit.now });
        unit.emit(ActionSucceeded, action, actionFacts(run, action));
        run.keepLong ||= KEPT_LONG.has(found.resource.module);
        unit.lastly.push(() => {
          action.output = done.answer();
          const cause = causeOf(done.events(), found);
          if (!cause) return;
          action.eventId = cause.id;
          if (!step.aside) run.causationId = cause.id;
        });
      });
    } catch (error) {
      // Its transaction is gone, and with it that it succeeded.
      Object.assign(action, { status: 'running', finishedAt: null, output: null, eventId: null });
      throw error;
    }
  }

  /**
   * Notes that a step failed, and whether it is tried again. A step that is given up and may not fail ends the run.
   * @throws Failed
   */
  async fail(
    state: RunState,
    step: Step,
    frame: Frame,
    error: unknown,
    direction: WorkflowAction['direction'] = 'do',
  ): Promise<Flow> {
    const fault = error instanceof Overtaken ? null : stepFault(error, step.key);
    if (!fault) throw error;
    const action = this.failing(state, step, frame, direction);
    if (direction === 'do' && step.skipOn?.includes(fault.error.code))
      return skip(state, action, fault.error);
    const delay =
      step.type === 'command' ? retryDelay(fault, action.attempt, step.retry ?? state.graph.retry) : null;
    await state.transact('workflow_run.step_failed', (unit, run) => {
      const values = { status: 'failed' as const, error: fault.error, output: null, finishedAt: unit.now };
      if (delay !== null) {
        const nextAttemptAt = new Date(Date.parse(unit.now) + delay).toISOString();
        state.ledger.touch(action, { ...values, nextAttemptAt });
        unit.emit(ActionFailed, action, { ...actionFacts(run, action), error: fault.error, nextAttemptAt });
      } else {
        const dead = step.onError === 'continue' && direction === 'do' ? null : unit.now;
        state.ledger.touch(action, { ...values, nextAttemptAt: null, deadLetteredAt: dead });
        if (dead) unit.emit(ActionDeadLettered, action, { ...actionFacts(run, action), error: fault.error });
      }
      return Promise.resolve();
    });
    if (action.nextAttemptAt !== null) {
      const until = action.nextAttemptAt;
      state.awaited.push({ step: step.key, iteration: frame.iteration, kind: 'retry', until });
      return 'blocked';
    }
    if (step.onError === 'continue' && direction === 'do') return 'done';
    throw new Failed(fault.error);
  }

  /** What a step and those within it waited for does not matter any more. */
  giveUpWaiting(state: RunState, step: Step, frame: Frame): void {
    const keys = keysOf(step);
    state.disarmAll(keys, frame);
    this.approvals.withdraw(state, keys, frame);
    this.subWorkflows.withdraw(state, keys, frame);
  }

  /** The execution that fails: the one under way, or a new one where it failed before it began. */
  private failing(
    state: RunState,
    step: Step,
    frame: Frame,
    direction: WorkflowAction['direction'],
  ): WorkflowAction {
    const known = state.ledger.get(step.key, frame.iteration, direction);
    if (known && !isOver(known) && known.status !== 'failed') return known;
    return state.ledger.open(state.run, step, frame.iteration, {
      status: 'running',
      direction,
      action: step.type === 'command' ? step.command : step.type,
      startedAt: state.now,
    });
  }
}

const keysOf = (step: Step): string[] => [
  step.key,
  ...lanesOf(step).flatMap((lane) => lane.steps.flatMap(keysOf)),
];

/** There was nothing to do. */
function skip(state: RunState, action: WorkflowAction, { message }: RunError): Flow {
  const output = { status: 'skipped', reason: message };
  state.ledger.touch(action, { status: 'skipped', reason: message, output, finishedAt: state.now });
  return 'done';
}

/** What the rest of the chain follows from: the first that the command told of its own kind of row. */
function causeOf(events: readonly PendingEvent[], { resource }: Runnable): PendingEvent | undefined {
  const own = events.filter(({ decl }) => !decl.type.startsWith('workflow_action.'));
  return own.find(({ decl }) => decl.type.startsWith(`${resource.type}.`)) ?? own[0];
}

/** The input as it may lie in a table. */
const shown = (input: unknown, { redact }: Runnable): unknown =>
  redact.length === 0 || input === null || typeof input !== 'object'
    ? input
    : Object.fromEntries(Object.entries(input).filter(([key]) => !redact.includes(key)));
