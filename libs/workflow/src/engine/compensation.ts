import { Injectable } from '@nestjs/common';
import { metered, nextStep } from '../expressions/budget';
import { render } from '../expressions/template';
import type { CommandStep } from '../graph/graph.types';
import { placedSteps } from '../graph/walk-graph';
import type { WorkflowAction } from '../runs/action.entity';
import { advance } from '../runs/advance';
import { EndRun } from '../runs/end-run';
import { Failed } from './outcomes';
import { isOver } from './performers';
import { StepPerformers } from './step-performers';
import type { Frame, RunState } from './run-state';

/** Takes back what a run did, last step first. */
@Injectable()
export class Compensation {
  constructor(
    private readonly steps: StepPerformers,
    private readonly ending: EndRun,
  ) {}

  isNeeded(state: RunState): boolean {
    return state.graph.onFailure !== 'stop' && this.left(state).length > 0;
  }

  run(state: RunState): Promise<void> {
    return metered(() => this.back(state));
  }

  private async back(state: RunState): Promise<void> {
    try {
      for (const { action, step } of this.left(state)) {
        if (!(await this.undo(state, step, action))) return void (await this.later(state));
      }
      await state.transact('workflow_run.compensated', (unit, run) => this.ending.compensated(unit, run));
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      await state.transact('workflow_run.compensation_failed', (unit, run) =>
        this.ending.compensationFailed(unit, run, error.error),
      );
    }
  }

  /** Steps that were done and are still to be taken back, the last one first. */
  private left(state: RunState): { action: WorkflowAction; step: CommandStep }[] {
    const steps = new Map(placedSteps(state.graph).map(({ step }) => [step.key, step]));
    return state.ledger
      .all()
      .reverse()
      .flatMap((action) => {
        const step = steps.get(action.stepKey);
        const undoable = action.direction === 'do' && action.status === 'succeeded';
        return undoable && step?.type === 'command' && step.compensate ? [{ action, step }] : [];
      });
  }

  /** Whether it is taken back; false when another try comes later. */
  private async undo(state: RunState, step: CommandStep, action: WorkflowAction): Promise<boolean> {
    const frame: Frame = { iteration: action.iteration, loops: loopsOf(state, action) };
    const known = state.ledger.get(step.key, action.iteration, 'undo');
    if (known && isOver(known)) {
      if (known.status === 'failed') throw new Failed(known.error ?? NO_REASON);
      return true;
    }
    if (known?.nextAttemptAt && known.nextAttemptAt > state.now) {
      state.awaited.push({
        step: step.key,
        iteration: action.iteration,
        kind: 'retry',
        until: known.nextAttemptAt,
      });
      return false;
    }
    const { command, input = {} } = step.compensate ?? { command: '' };
    nextStep();
    try {
      const filled = await render(input, state.scope(frame), state.now);
      state.ledger.touch(action, { status: 'compensated' });
      await this.steps.attempt(state, step, frame, command, filled, 'undo');
      return true;
    } catch (error) {
      state.ledger.touch(action, { status: 'succeeded' });
      return (await this.steps.fail(state, step, frame, error, 'undo')) === 'done';
    }
  }

  private async later(state: RunState): Promise<void> {
    const [first] = state.awaited.flatMap(({ until }) => until ?? []).sort();
    await state.transact('workflow_run.park', async (unit, run) => {
      run.waitingFor = state.awaited;
      await advance(unit, run.id, first);
    });
  }
}

const NO_REASON = { code: 'workflow.step.failed', message: 'A step failed.' };

/** The items of the loops that an action ran in: each loop's list was kept with its own action. */
function loopsOf(state: RunState, action: WorkflowAction): Record<string, unknown> {
  const loops: Record<string, unknown> = {};
  const placed = placedSteps(state.graph).find(({ step }) => step.key === action.stepKey);
  const numbers = action.iteration === '' ? [] : action.iteration.split('.').map(Number);
  const around = (placed?.within ?? []).flatMap(({ step }) => (step.type === 'for_each' ? [step] : []));
  around.forEach((step, depth) => {
    const index = numbers[depth] ?? 0;
    const loop = state.ledger.get(step.key, numbers.slice(0, depth).join('.'));
    const { items } = (loop?.input ?? { items: [] }) as { items: unknown[] };
    Object.assign(loops, { [step.as ?? 'item']: items[index], index });
  });
  return loops;
}
