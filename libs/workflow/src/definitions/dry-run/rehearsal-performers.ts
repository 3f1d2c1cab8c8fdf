import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Batch, Catalogue, CommandRunner, type Unit } from '@omni/platform';
import { Approvals } from '../../approvals/approvals';
import { Failed } from '../../engine/outcomes';
import type { Flow, StepWork } from '../../engine/performers';
import type { Frame, RunState } from '../../engine/run-state';
import { stepFault } from '../../engine/step-fault';
import { nextStep } from '../../expressions/budget';
import { evaluate } from '../../expressions/expression';
import { render, renderText } from '../../expressions/template';
import type { ApprovalStep, CommandStep, Step, SubWorkflowStep, WaitStep } from '../../graph/graph.types';

/** What a rehearsal works with. */
@Injectable()
export class RehearsalParts {
  constructor(
    readonly commands: CommandRunner,
    readonly batch: Batch,
    readonly catalogue: Catalogue,
    readonly approvals: Approvals,
  ) {}
}

/**
 * Steps as a dry run does them: commands are done and their effects sent, so that the next ones see them; who asks people
 * or waits assumes that the answer is yes and that the event comes.
 */
export class RehearsalPerformers implements StepWork {
  performed = 0;
  /** types of the events that a command told, by its action's id */
  readonly events = new Map<string, string[]>();
  /** actions whose outcome is assumed */
  readonly assumed = new Set<string>();

  constructor(
    private readonly parts: RehearsalParts,
    private readonly unit: Unit,
  ) {}

  async command(state: RunState, step: CommandStep, frame: Frame): Promise<Flow> {
    this.performed += 1;
    const input = await render(step.input ?? {}, state.scope(frame), state.now);
    const action = state.ledger.open(state.run, step, frame.iteration, {
      status: 'running',
      action: step.command,
      input,
      startedAt: state.now,
    });
    await this.trial(state, action.id, step.command, input, (output) =>
      state.ledger.touch(action, { status: 'succeeded', output, finishedAt: state.now }),
    );
    return 'done';
  }

  /** Does a command and has its effects sent; one that fails leaves none. */
  private async trial(
    state: RunState,
    actionId: string,
    command: string,
    input: unknown,
    done: (output: unknown) => void = () => undefined,
  ): Promise<void> {
    const { unit, parts } = this;
    const trial = unit.branch();
    trial.call = { ...unit.call, principal: state.loaded.principal, method: 'INTERNAL' };
    nextStep();
    await unit.sql('savepoint step');
    try {
      const result = await parts.commands.run(trial, command, input);
      trial.lastly.push(() =>
        this.events.set(
          actionId,
          result.events().map(({ decl }) => decl.type),
        ),
      );
      await parts.batch.flush(trial);
      done(result.answer());
    } catch (error) {
      await unit.sql('rollback to savepoint step');
      throw error;
    }
  }

  async wait(state: RunState, step: WaitStep, frame: Frame): Promise<Flow> {
    const [first] = step.events ?? [];
    const decl = first && this.parts.catalogue.event(first.type);
    const event = decl
      ? { type: decl.type, version: decl.version, occurredAt: state.now, data: decl.sample, previous: null }
      : null;
    const until = step.until === undefined ? null : await evaluate(step.until, state.scope(frame), state.now);
    this.assume(
      state,
      step,
      frame,
      { event, timedOut: false },
      { for: step.for ?? null, until: until ?? null },
    );
    return 'done';
  }

  async approval(state: RunState, step: ApprovalStep, frame: Frame): Promise<Flow> {
    const scope = state.scope(frame);
    const id = await renderText(step.subject.id, scope, state.now);
    const amount = step.amount === undefined ? undefined : await evaluate(step.amount, scope, state.now);
    const plan = await this.parts.approvals.plan(this.unit, {
      subject: { type: step.subject.type, id },
      ...(typeof amount === 'number' ? { amountMinor: Math.round(amount) } : {}),
      ...(step.policy === undefined ? {} : { policy: step.policy }),
      ...(step.rules ? { rules: step.rules } : {}),
    });
    if ('skipped' in plan) {
      state.ledger.open(state.run, step, frame.iteration, {
        status: 'skipped',
        reason: plan.skipped,
        output: { status: 'not_required', reason: plan.skipped },
        startedAt: state.now,
        finishedAt: state.now,
      });
      return 'done';
    }
    if (step.asking) {
      const approval = { id: randomUUID() };
      const told = await render(step.asking.input ?? {}, { ...scope, approval }, state.now);
      await this.trial(state, approval.id, step.asking.command, told);
    }
    this.assume(
      state,
      step,
      frame,
      { status: 'approved' },
      { subject: step.subject.type, rules: plan.rules },
    );
    return 'done';
  }

  async subWorkflow(state: RunState, step: SubWorkflowStep, frame: Frame): Promise<Flow> {
    const input = await render(step.input ?? {}, state.scope(frame), state.now);
    this.assume(
      state,
      step,
      frame,
      { status: 'completed', output: null },
      { workflow: step.workflow, input },
    );
    return 'done';
  }

  failStep(state: RunState, step: Step, frame: Frame, error: unknown): Promise<Flow> {
    const fault = stepFault(error, step.key);
    if (!fault) throw error;
    const known = state.ledger.get(step.key, frame.iteration);
    const action =
      known?.status === 'running'
        ? known
        : state.ledger.open(state.run, step, frame.iteration, { status: 'running', startedAt: state.now });
    if (step.skipOn?.includes(fault.error.code)) {
      const reason = fault.error.message;
      state.ledger.touch(action, {
        status: 'skipped',
        reason,
        output: { status: 'skipped', reason },
        finishedAt: state.now,
      });
      return Promise.resolve('done');
    }
    state.ledger.touch(action, { status: 'failed', error: fault.error, finishedAt: state.now });
    if (step.onError === 'continue') return Promise.resolve('done');
    throw new Failed(fault.error);
  }

  timeOut(): Promise<Flow> {
    return Promise.resolve('done');
  }

  giveUpWaiting(): void {
    // Nothing waits here.
  }

  private assume(state: RunState, step: Step, frame: Frame, output: unknown, input: unknown): void {
    const action = state.ledger.open(state.run, step, frame.iteration, {
      status: 'succeeded',
      input,
      output,
      startedAt: state.now,
      finishedAt: state.now,
    });
    this.assumed.add(action.id);
  }
}
