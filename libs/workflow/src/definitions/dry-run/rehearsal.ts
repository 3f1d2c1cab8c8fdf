import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { memberRole, type EventEnvelope, type Principal, type Unit } from '@omni/platform';
import { Failed, Stopped } from '../../engine/outcomes';
import { RunState, TOP } from '../../engine/run-state';
import { Walk } from '../../engine/walk';
import { workflowPrincipal } from '../../engine/workflow-principal';
import { metered, nextStep } from '../../expressions/budget';
import { ExpressionError } from '../../expressions/expression-error';
import { holds } from '../../expressions/expression';
import { render } from '../../expressions/template';
import type { Trigger } from '../../graph/graph.types';
import type { WorkflowAction } from '../../runs/action.entity';
import { WorkflowRun } from '../../runs/run.entity';
import type { Publisher, WorkflowVersion } from '../../versions/version.entity';
import type { WorkflowDefinition } from '../definition.entity';
import type { dryRunReport } from './dry-run.command';
import { RehearsalPerformers, RehearsalParts } from './rehearsal-performers';

export type Report = z.output<typeof dryRunReport>;

/** Walks a version through as a run would, with every command really done and everything taken back. */
@Injectable()
export class Rehearsal {
  constructor(private readonly parts: RehearsalParts) {}

  async run(
    unit: Unit,
    definition: WorkflowDefinition,
    version: WorkflowVersion,
    event: EventEnvelope | null,
    input: unknown,
  ): Promise<Report> {
    const head = {
      versionNo: version.versionNo,
      sha256: version.sha256,
      at: unit.now,
      eventId: event?.id ?? null,
    };
    const trigger = event === null ? null : await firing(version.graph.triggers, event, unit.now);
    if (event !== null && trigger === null)
      return {
        ...head,
        trigger: null,
        result: 'filtered',
        reason: 'no trigger fires on this event',
        steps: [],
        output: null,
      };
    const state = stateFor(unit, definition, version, event, input);
    const performers = new RehearsalPerformers(this.parts, unit);
    await unit.sql('savepoint rehearsal');
    let end: Pick<Report, 'result' | 'reason' | 'output'>;
    try {
      end = await metered(() => walk(state, performers));
    } finally {
      await unit.sql('rollback to savepoint rehearsal');
      await unit.sql('release savepoint rehearsal');
    }
    const steps = state.ledger.all().map((action) => entryOf(action, performers));
    return { ...head, trigger: trigger?.key ?? null, ...end, steps };
  }
}

async function walk(
  state: RunState,
  performers: RehearsalPerformers,
): Promise<Pick<Report, 'result' | 'reason' | 'output'>> {
  try {
    const flow = await new Walk(state, performers).run();
    const reason = flow === 'done' ? null : 'it is longer than a dry run goes';
    const { output } = state.graph;
    nextStep();
    const answer = output === undefined ? null : await render(output, state.scope(TOP), state.now);
    return { result: 'completed', reason, output: answer ?? null };
  } catch (error) {
    if (error instanceof Stopped) return { result: 'completed', reason: error.reason, output: null };
    if (error instanceof Failed) return { result: 'failed', reason: error.message, output: null };
    if (error instanceof ExpressionError) return { result: 'failed', reason: error.message, output: null };
    throw error;
  }
}

async function firing(
  triggers: readonly Trigger[],
  event: EventEnvelope,
  now: string,
): Promise<Trigger | null> {
  for (const trigger of triggers) {
    if (trigger.event !== event.type) continue;
    if (trigger.filter === undefined || (await holds(trigger.filter, event, now).catch(() => false)))
      return trigger;
  }
  return null;
}

/** A run that is nowhere but here. */
function stateFor(
  unit: Unit,
  definition: WorkflowDefinition,
  version: WorkflowVersion,
  event: EventEnvelope | null,
  input: unknown,
): RunState {
  const run = Object.assign(new WorkflowRun(), {
    id: randomUUID(),
    version: 1,
    workflowId: definition.id,
    workflowVersionId: version.id,
    workflowKey: definition.key,
    versionNo: version.versionNo,
    triggerKind: event ? 'event' : 'manual',
    status: 'running',
    dryRun: true,
    startedAt: unit.now,
    correlationId: unit.call.correlationId,
    context: { ...(event ? { event } : {}), ...(input === undefined ? {} : { input }) },
  } satisfies Partial<WorkflowRun>);
  const publisher = version.status === 'draft' ? askerAs(unit.principal) : version.publisher;
  return new RunState(
    null,
    {
      run,
      version,
      actions: [],
      waits: [],
      organization: unit.organization,
      principal: workflowPrincipal(unit.organization, definition.id, publisher),
    },
    unit.now,
  );
}

/** A draft is tried with the rights of whoever tries it. */
function askerAs(principal: Principal): Publisher | null {
  const role = memberRole(principal);
  const { memberId, userId, grants } = principal;
  return role && memberId && userId ? { memberId, userId, role, grants } : null;
}

function entryOf(action: WorkflowAction, performers: RehearsalPerformers): Report['steps'][number] {
  return {
    step: action.stepKey,
    iteration: action.iteration,
    kind: action.kind,
    action: action.action,
    outcome: outcomeOf(action, performers),
    input: action.input ?? null,
    output: action.output ?? null,
    events: performers.events.get(action.id) ?? [],
    note: action.error?.message ?? action.reason,
  };
}

function outcomeOf(
  { id, status, kind }: WorkflowAction,
  { assumed }: RehearsalPerformers,
): Report['steps'][number]['outcome'] {
  if (status === 'failed' || status === 'skipped') return status;
  if (assumed.has(id)) return 'assumed';
  return kind === 'command' ? 'would_run' : 'decided';
}
