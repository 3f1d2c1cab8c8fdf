import { Injectable } from '@nestjs/common';
import { Bus, Clock, Errand, cut, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { metered } from '../expressions/budget';
import { render } from '../expressions/template';
import { after } from '../graph/durations';
import { ADVANCE, advance } from '../runs/advance';
import { admit } from '../runs/gate';
import { WorkflowRun, type RunError } from '../runs/run.entity';
import { RunStarted, runFacts } from '../runs/run.events';
import { AdvanceParts } from './advance-parts';
import { LoadRun } from './load-run';
import { Failed, Stopped } from './outcomes';
import { Performers } from './performers';
import { Overtaken, RunState, TOP } from './run-state';
import { StepPerformers } from './step-performers';
import { Walk } from './walk';

/**
 * Advances a run as far as it goes: step after step, each in a transaction of its own. Whatever dies between two of them,
 * the errand is taken up again and goes on behind the last one that is stored.
 */
@Injectable()
@Errand({ name: ADVANCE, summary: 'Carries a workflow run on to its next wait or its end.', attempts: 1_000 })
export class AdvanceRun implements ErrandRunner<{ runId: string }> {
  constructor(
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly loader: LoadRun,
    private readonly steps: StepPerformers,
    private readonly parts: AdvanceParts,
  ) {}

  async run(errand: RunningErrand<{ runId: string }>): Promise<void> {
    const loaded = await this.loader.load(errand, errand.data.runId);
    if (!loaded || loaded.run.phase === 'ended') return;
    const state = new RunState(this.bus, loaded, this.clock.now().toISOString());
    try {
      if (!loaded.publisherIsActive) return void (await this.fail(state, PUBLISHER_LEFT, false));
      if (state.run.phase === 'compensating') return void (await this.parts.compensation.run(state));
      if (state.run.status === 'queued' && !(await this.begin(state))) return;
      await this.forward(state);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }

  /** A thousand tries of the engine itself failed: the run says so, instead of standing there for ever. */
  async givenUp(
    unit: Unit,
    { data }: Omit<RunningErrand<{ runId: string }>, 'unit'>,
    error: unknown,
  ): Promise<void> {
    const [run] = await unit.rows(WorkflowRun, `t.id = $2 and t.status in ('queued', 'running', 'waiting')`, [
      data.runId,
    ]);
    const message = error instanceof Error ? cut(error.message, 1000) : 'unknown error';
    if (run) await this.parts.ending.fail(unit, run, { code: 'workflow.engine.failed', message }, false);
  }

  /** Lets a queued run in, where the workflow's rules about others do. */
  private begin(state: RunState): Promise<boolean> {
    return state.transact('workflow_run.begin', async (unit, run) => {
      const admission = await admit(unit, run);
      if (admission === 'behind') return false;
      if (admission !== 'now') {
        await advance(unit, run.id, admission.at);
        return false;
      }
      run.move('begin');
      run.startedAt = unit.now;
      const { timeout } = state.graph;
      if (timeout !== undefined) run.deadlineAt = after(unit.now, timeout);
      unit.emit(RunStarted, run, runFacts(run));
      return true;
    });
  }

  private async forward(state: RunState): Promise<void> {
    const walk = new Walk(state, new Performers(this.steps));
    try {
      for (;;) {
        if (state.run.deadlineAt !== null && state.run.deadlineAt <= state.now) throw new Failed(TOO_LONG);
        const flow = await metered(() => walk.run());
        if (flow === 'done') return void (await this.complete(state, null));
        await this.park(state, flow === 'tired');
        if (flow === 'tired' || !(await this.parts.lookBack.find(state))) return;
        state.now = this.clock.now().toISOString();
      }
    } catch (error) {
      if (error instanceof Stopped) return this.complete(state, error.reason);
      if (!(error instanceof Failed)) throw error;
      await this.fail(state, error.error, this.parts.compensation.isNeeded(state));
      if ((state.run.phase as string) === 'compensating') await this.parts.compensation.run(state);
    }
  }

  /** Notes what the run waits for, and asks to be called when the first of the times is up. */
  private async park(state: RunState, goOn: boolean): Promise<void> {
    const times = [...state.awaited.flatMap(({ until }) => until ?? []), state.run.deadlineAt ?? []].flat();
    const first = goOn ? state.now : times.sort()[0];
    await state.transact('workflow_run.park', async (unit, run) => {
      run.move('park');
      run.waitingFor = state.awaited;
      if (first !== undefined) await advance(unit, run.id, first);
    });
  }

  private async complete(state: RunState, reason: string | null): Promise<void> {
    const { output } = state.graph;
    let answer: unknown;
    try {
      answer =
        output === undefined ? undefined : await metered(() => render(output, state.scope(TOP), state.now));
    } catch (error) {
      const message = error instanceof Error ? error.message : 'The output cannot be worked out.';
      return this.fail(state, { code: 'workflow.expression.failed', message }, false);
    }
    await state.transact('workflow_run.complete', (unit, run) =>
      this.parts.ending.complete(unit, run, reason, answer),
    );
  }

  private async fail(state: RunState, error: RunError, back: boolean): Promise<void> {
    await state.transact('workflow_run.fail', (unit, run) => this.parts.ending.fail(unit, run, error, back));
  }
}

const TOO_LONG: RunError = {
  code: 'workflow.run.timed_out',
  message: 'The run took longer than its workflow allows.',
};
const PUBLISHER_LEFT: RunError = {
  code: 'workflow.run.publisher_inactive',
  message: 'Whoever published this version is no longer an active member. Have somebody else publish it.',
};
