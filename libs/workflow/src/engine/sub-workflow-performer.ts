import { Injectable } from '@nestjs/common';
import { Fault, type Principal } from '@omni/platform';
import { render } from '../expressions/template';
import type { SubWorkflowStep } from '../graph/graph.types';
import { isByHand } from '../graph/walk-graph';
import { EndRun } from '../runs/end-run';
import { mayStart, notStartable } from '../runs/may-start';
import { RunStarter, type Target } from '../runs/run-starter';
import type { Flow } from './performers';
import type { Frame, RunState } from './run-state';
import { newWait } from './wait-performer';

const ENDS = ['workflow_run.completed', 'workflow_run.failed', 'workflow_run.cancelled'];

/** Starts another workflow and waits for its end. */
@Injectable()
export class SubWorkflowPerformer {
  constructor(
    private readonly starter: RunStarter,
    private readonly ending: EndRun,
  ) {}

  async perform(state: RunState, step: SubWorkflowStep, frame: Frame): Promise<Flow> {
    const known = state.ledger.get(step.key, frame.iteration);
    if (known?.status !== 'running') return this.begin(state, step, frame);
    const { runId } = known.output as { runId: string };
    const met = state.met(step.key, frame);
    if (!met?.event) {
      state.awaited.push({ step: step.key, iteration: frame.iteration, kind: 'sub_workflow', runId });
      return 'blocked';
    }
    const status = met.event.type.split('.')[1] ?? '';
    state.disarm(step.key, frame, met.event);
    if (status !== 'completed') {
      const { error } = met.event.data as { error?: { message: string } };
      throw new Fault(
        409,
        `workflow.sub_workflow.${status}`,
        error?.message ?? `The workflow ${step.workflow} was ${status}.`,
      );
    }
    const output = { runId, status, output: (met.event.data as { output?: unknown }).output ?? null };
    state.ledger.touch(known, { status: 'succeeded', finishedAt: state.now, output, eventId: met.event.id });
    return 'done';
  }

  private async begin(state: RunState, step: SubWorkflowStep, frame: Frame): Promise<Flow> {
    const input = await render(step.input ?? {}, state.scope(frame), state.now);
    const action = state.ledger.open(state.run, step, frame.iteration, {
      status: 'running',
      startedAt: state.now,
      action: step.workflow,
      input,
    });
    try {
      await state.transact('workflow.start', async (unit, run) => {
        const target = await this.starter.target(unit, step.workflow);
        requireMayStart(unit.principal, target);
        const { run: child, outcome } = await this.starter.start(unit, target, {
          kind: 'step',
          input,
          parent: { id: run.id, step: step.key, depth: run.depth },
          dedupeKey: [run.id, step.key, frame.iteration, action.attempt].join(':'),
        });
        if (!child)
          throw new Fault(
            409,
            'workflow.sub_workflow.not_started',
            `${step.workflow} did not start: ${outcome}.`,
          );
        action.output = { runId: child.id };
        const entityId = child.id;
        state.arm(
          ENDS.map((eventType) => newWait(state, step.key, frame, { eventType, entityId, since: unit.now })),
        );
      });
    } catch (error) {
      action.output = null;
      state.disarm(step.key, frame);
      throw error;
    }
    return this.perform(state, step, frame);
  }

  /** Ends children whose parent no longer waits for them. */
  withdraw(state: RunState, steps: readonly string[], frame: Frame): void {
    const begun = state.ledger
      .all()
      .filter((a) => a.kind === 'sub_workflow' && a.status === 'running' && steps.includes(a.stepKey))
      .filter((a) => frame.iteration === '' || a.iteration.startsWith(frame.iteration));
    for (const { output } of begun) {
      const { runId } = output as { runId: string };
      state.later((unit) => this.ending.cancelById(unit, runId, 'its parent no longer waits for it'));
    }
  }
}

/** Whoever published this run's version may; asked again here, since the other may have been published anew meanwhile. */
function requireMayStart(principal: Principal, { key, version: { graph, publisher } }: Target): void {
  if (!mayStart(principal, { byHand: isByHand(graph), publisher }))
    throw new Fault(403, 'workflow.sub_workflow.not_permitted', notStartable(key));
}
