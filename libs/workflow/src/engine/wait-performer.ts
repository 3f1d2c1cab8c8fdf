import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Fault, startOfBusinessDay } from '@omni/platform';
import { evaluate } from '../expressions/expression';
import { referencesOf } from '../expressions/references';
import { render } from '../expressions/template';
import { after } from '../graph/durations';
import type { EventWait, WaitStep } from '../graph/graph.types';
import type { WorkflowAction } from '../runs/action.entity';
import { WorkflowWait } from '../runs/wait.entity';
import type { Flow } from './performers';
import type { Frame, RunState } from './run-state';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Waits for a time, for events, or for events until a time. */
@Injectable()
export class WaitPerformer {
  async perform(state: RunState, step: WaitStep, frame: Frame): Promise<Flow> {
    const known = state.ledger.get(step.key, frame.iteration);
    const action = known && known.status === 'running' ? known : await this.begin(state, step, frame);
    const met = state.met(step.key, frame);
    if (met) {
      state.disarm(step.key, frame, met.event);
      state.ledger.touch(action, {
        status: 'succeeded',
        finishedAt: state.now,
        output: { event: met.event, timedOut: false },
        eventId: met.event?.id ?? null,
      });
      return 'done';
    }
    if (action.dueAt !== null && action.dueAt <= state.now) return this.timeIsUp(state, step, frame, action);
    state.awaited.push({
      step: step.key,
      iteration: frame.iteration,
      kind: step.events ? 'event' : 'time',
      ...(action.dueAt === null ? {} : { until: action.dueAt }),
      ...(step.events ? { events: step.events.map((event) => event.type) } : {}),
    });
    return 'blocked';
  }

  private timeIsUp(state: RunState, step: WaitStep, frame: Frame, action: WorkflowAction): Flow {
    state.disarm(step.key, frame);
    if (step.events && step.onTimeout === 'fail')
      throw new Fault(408, 'workflow.wait.timed_out', 'None of the events came in time.');
    state.ledger.touch(action, {
      status: 'succeeded',
      finishedAt: state.now,
      output: { event: null, timedOut: step.events !== undefined },
    });
    return 'done';
  }

  private async begin(state: RunState, step: WaitStep, frame: Frame): Promise<WorkflowAction> {
    const dueAt = await dueOf(state, step, frame);
    // Events that the step before told are meant: people write the wait below the command.
    const since = lastStarted(state, frame) ?? state.now;
    const action = state.ledger.open(state.run, step, frame.iteration, {
      status: 'running',
      startedAt: state.now,
      dueAt,
      input: { until: dueAt, events: step.events?.map((event) => event.type) ?? [] },
    });
    const waits: WorkflowWait[] = [];
    for (const event of step.events ?? []) waits.push(await waitOf(state, step, frame, event, since));
    state.arm(waits);
    return action;
  }
}

/** When the step before this one began, as its own event may come as soon as that. */
function lastStarted(state: RunState, frame: Frame): string | null {
  const done = state.ledger
    .all()
    .filter((action) => action.kind === 'command' && action.status === 'succeeded')
    .filter(({ iteration }) => iteration === frame.iteration || iteration === '');
  return done[done.length - 1]?.startedAt ?? null;
}

async function dueOf(state: RunState, step: WaitStep, frame: Frame): Promise<string | null> {
  if (step.for !== undefined) return after(state.now, step.for);
  if (step.until === undefined) return null;
  const value = await evaluate(step.until, state.scope(frame), state.now);
  const text = typeof value === 'string' ? value : '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return startOfBusinessDay(text, state.loaded.organization.timezone).toISOString();
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new Fault(422, 'workflow.wait.no_time', 'What it waits until is neither an instant nor a day.');
  return new Date(at).toISOString();
}

async function waitOf(
  state: RunState,
  step: WaitStep,
  frame: Frame,
  event: EventWait,
  since: string,
): Promise<WorkflowWait> {
  const scope = state.scope(frame);
  const entity = event.entity === undefined ? null : await render(event.entity, scope, state.now);
  if (entity !== null && (typeof entity !== 'string' || !UUID.test(entity)))
    throw new Fault(422, 'workflow.wait.no_entity', 'The row whose event it waits for has no id.');
  return newWait(state, step.key, frame, {
    eventType: event.type,
    entityId: entity,
    since,
    ...(event.filter === undefined
      ? {}
      : { filter: event.filter, bindings: bindingsOf(event.filter, scope) }),
  });
}

export const newWait = (
  state: RunState,
  step: string,
  frame: Frame,
  values: Pick<WorkflowWait, 'eventType' | 'entityId' | 'since'> & Partial<WorkflowWait>,
): WorkflowWait =>
  Object.assign(new WorkflowWait(), {
    id: randomUUID(),
    workflowRunId: state.run.id,
    stepKey: step,
    iteration: frame.iteration,
    ...values,
  });

/** What of the scope a filter names, and no more: it lies with the wait until the event comes. */
function bindingsOf(filter: string, scope: Record<string, unknown>): Record<string, unknown> {
  const bindings: Record<string, unknown> = {};
  for (const [variable = '', key] of referencesOf(filter).variables) {
    const name = variable.slice(1);
    if (!Object.hasOwn(scope, name)) continue;
    if (name === 'steps' && key !== undefined) {
      const steps = scope.steps as Record<string, unknown>;
      bindings.steps = { ...(bindings.steps as object | undefined), [key]: steps[key] ?? null };
    } else if (name !== 'steps') bindings[name] = scope[name];
  }
  return bindings;
}
