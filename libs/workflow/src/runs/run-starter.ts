import { Injectable } from '@nestjs/common';
import { Fault, conflict, cut, notFound, type EventEnvelope, type Unit } from '@omni/platform';
import type { Concurrency } from '../definitions/definition.transitions';
import { Versions, type PinnedVersion } from '../engine/versions';
import { evaluate } from '../expressions/expression';
import { render } from '../expressions/template';
import { checkBySchema } from '../graph/json-schema';
import { advance } from './advance';
import { lockWorkflow, underWay } from './gate';
import { WorkflowRun } from './run.entity';
import { LIVE, type TriggerKind } from './run.transitions';

/** A run that runs caused, so many times over, is a loop. */
export const MAX_DEPTH = 10;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A workflow that can be started, in the version that new runs have. */
export interface Target {
  definitionId: string;
  key: string;
  concurrency: Concurrency;
  concurrencyKey: string | null;
  maxRunsPerHour: number | null;
  version: PinnedVersion;
}

export interface Start {
  kind: TriggerKind;
  triggerId?: string | null;
  event?: EventEnvelope | null;
  input?: unknown;
  /** starts once and never again */
  dedupeKey?: string | null;
  parent?: { id: string; step: string; depth: number };
  replayOf?: { id: string; depth: number };
  /** how many runs led here */
  depth?: number;
}

export type Outcome = 'started' | 'queued' | 'skipped' | 'loop_stopped' | 'known';

interface TargetRow extends Omit<Target, 'version'> {
  versionId: string | null;
  status: string;
}

/** Starts runs: each start once, as the workflow's rules about other runs have it. */
@Injectable()
export class RunStarter {
  constructor(private readonly versions: Versions) {}

  /** An active workflow by its key or id. */
  async target(unit: Unit, keyOrId: string): Promise<Target> {
    const [row] = await unit.sql<TargetRow>(
      `select id as "definitionId", key, concurrency, concurrency_key as "concurrencyKey", max_runs_per_hour as "maxRunsPerHour",
         active_version_id as "versionId", status
       from workflow.workflow_definitions where organization_id = $1 and ${UUID.test(keyOrId) ? 'id' : 'key'} = $2`,
      [unit.tenantId, keyOrId],
    );
    if (!row) throw notFound('workflow');
    const { versionId, status, ...rest } = row;
    if (status !== 'active' || versionId === null)
      throw conflict(
        'workflow.workflow.not_active',
        `The workflow is ${status}, and only active ones are started: publish a version and activate it.`,
        { status },
      );
    return { ...rest, version: await this.versions.get(unit, versionId) };
  }

  async start(
    unit: Unit,
    target: Target,
    start: Start,
  ): Promise<{ run: WorkflowRun | null; outcome: Outcome }> {
    const depth = depthOf(start);
    if (depth > MAX_DEPTH) return { run: null, outcome: 'loop_stopped' };
    if (await this.known(unit, target, start)) return { run: null, outcome: 'known' };
    this.checkInput(target, start);
    const root = { event: start.event ?? null, input: start.input ?? null };
    const concurrencyKey = await keyOf(target, root, unit.now);
    if (target.concurrency === 'skip_if_running') {
      await lockWorkflow(unit, target.definitionId);
      const other = { id: NO_RUN, workflowId: target.definitionId, concurrencyKey };
      if (await underWay(unit, other, LIVE)) return { run: null, outcome: 'skipped' };
    }
    const { version } = target;
    const run = unit.insert(WorkflowRun, {
      workflowId: target.definitionId,
      workflowVersionId: version.id,
      workflowKey: target.key,
      versionNo: version.versionNo,
      triggerId: start.triggerId ?? null,
      triggerKind: start.kind,
      triggerEventId: start.event?.id ?? null,
      triggerEventType: start.event?.type ?? null,
      dedupeKey: start.dedupeKey ?? null,
      dryRun: unit.call.dryRun,
      context: {
        ...(start.event ? { event: start.event } : {}),
        ...(start.input === undefined ? {} : { input: start.input }),
      },
      ...(await entityOf(target, root, unit.now)),
      parentRunId: start.parent?.id ?? null,
      parentStep: start.parent?.step ?? null,
      replayOfId: start.replayOf?.id ?? null,
      concurrencyKey,
      depth,
      correlationId: start.event?.correlationId ?? unit.call.correlationId,
      causationId: start.event?.id ?? unit.call.causationId,
    });
    await advance(unit, run.id);
    return { run, outcome: 'started' };
  }

  /** Whether this start was made before. Starts of one key take turns, whichever lane they come by. */
  private async known(unit: Unit, target: Target, { event, dedupeKey, replayOf }: Start): Promise<boolean> {
    if (dedupeKey != null)
      await unit.sql(`select pg_advisory_xact_lock(hashtextextended($1 || $2 || $3, 0))`, [
        unit.tenantId,
        target.definitionId,
        dedupeKey,
      ]);
    else if (!event || replayOf) return false;
    const rows = await unit.sql(
      `select 1 as one from workflow.workflow_runs where organization_id = $1 and workflow_definition_id = $2
         and ((trigger_event_id = $3 and replay_of_id is null) or dedupe_key = $4) limit 1`,
      [unit.tenantId, target.definitionId, replayOf ? null : (event?.id ?? null), dedupeKey ?? null],
    );
    return rows.length > 0;
  }

  private checkInput({ version }: Target, { input, kind }: Start): void {
    const { inputSchema } = version.graph;
    if (!inputSchema || kind === 'event' || kind === 'threshold' || kind === 'schedule') return;
    const errors = checkBySchema(inputSchema, input ?? {}, '/input');
    if (errors.length)
      throw new Fault(422, 'workflow.input.invalid', 'The input does not fit the workflow’s schema.', {
        errors,
      });
  }
}

/** No row has it: nothing is left out. */
const NO_RUN = '00000000-0000-0000-0000-000000000000';

const depthOf = ({ depth, parent, replayOf }: Start): number =>
  parent ? parent.depth + 1 : (replayOf?.depth ?? depth ?? 0);

async function keyOf(target: Target, root: object, now: string): Promise<string | null> {
  if (target.concurrencyKey === null) return null;
  const value = await evaluate(target.concurrencyKey, root, now).catch(() => undefined);
  return value === undefined || value === null ? null : cut(JSON.stringify(value), 500);
}

/** What the run is about: as the graph says, else what its event is about. */
async function entityOf(
  { version: { graph } }: Target,
  root: { event: EventEnvelope | null; input: unknown },
  now: string,
): Promise<Pick<WorkflowRun, 'entityType' | 'entityId'>> {
  if (graph.entity) {
    const id = await render(graph.entity.id, root, now).catch(() => null);
    if (typeof id === 'string' && UUID.test(id)) return { entityType: graph.entity.type, entityId: id };
  }
  const about = root.event?.aggregate;
  return about ? { entityType: about.type, entityId: about.id } : { entityType: null, entityId: null };
}
