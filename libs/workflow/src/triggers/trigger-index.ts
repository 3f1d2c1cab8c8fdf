import { Injectable } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { LRUCache } from 'lru-cache';
import { Versions } from '../engine/versions';
import type { Target } from '../runs/run-starter';
import { SystemWorkflows } from '../system/system-workflows';

/** An enabled trigger of an active workflow, with what it starts. */
export interface Listening {
  id: string;
  key: string;
  kind: 'event' | 'threshold';
  eventType: string;
  filter: string | null;
  dedupe: string | null;
  config: Readonly<Record<string, string>> | null;
  target: Target;
}

interface Remembered {
  generation: number;
  byType: ReadonlyMap<string, readonly Listening[]>;
}

interface Row extends Omit<Listening, 'target' | 'dedupe'>, Omit<Target, 'version' | 'key'> {
  workflowKey: string;
  versionId: string;
  dedupeKey: string | null;
}

/**
 * Which events set what off, by organization. One row says whether anything changed since it was read; an organization in
 * which nothing listens costs that look and no more.
 */
@Injectable()
export class TriggerIndex {
  private readonly known = new LRUCache<string, Remembered>({ max: 2_000 });

  constructor(
    private readonly versions: Versions,
    private readonly system: SystemWorkflows,
  ) {}

  async of(unit: Unit): Promise<Remembered['byType']> {
    const generation = await this.generation(unit);
    // What this very transaction installed may still be rolled back.
    if (generation === null) return this.read(unit);
    const known = this.known.get(unit.tenantId);
    if (known?.generation === generation) return known.byType;
    const byType = await this.read(unit);
    this.known.set(unit.tenantId, { generation, byType });
    return byType;
  }

  /** Workflows of the house that came with a new release are installed before the first event that they may listen to. */
  private async generation(unit: Unit): Promise<number | null> {
    const mark = await readMark(unit);
    if (!this.system.isBehind(mark?.systemSha ?? '')) return mark?.generation ?? 0;
    await this.system.install(unit);
    return null;
  }

  private async read(unit: Unit): Promise<Remembered['byType']> {
    const rows = await unit.sql<Row>(
      `select t.id, t.key, t.kind, t.event_type as "eventType", t.filter, t.dedupe_key as "dedupeKey", t.config,
         d.id as "definitionId", d.key as "workflowKey", d.concurrency, d.concurrency_key as "concurrencyKey",
         d.max_runs_per_hour as "maxRunsPerHour", d.active_version_id as "versionId"
       from workflow.workflow_definitions d
       join workflow.workflow_triggers t on t.organization_id = d.organization_id and t.workflow_version_id = d.active_version_id
       where d.organization_id = $1 and d.status = 'active' and t.status = 'enabled' and t.kind in ('event', 'threshold')
       order by d.key, t.key`,
      [unit.tenantId],
    );
    const byType = new Map<string, Listening[]>();
    for (const row of rows) {
      const target: Target = {
        definitionId: row.definitionId,
        key: row.workflowKey,
        concurrency: row.concurrency,
        concurrencyKey: row.concurrencyKey,
        maxRunsPerHour: row.maxRunsPerHour,
        version: await this.versions.get(unit, row.versionId),
      };
      const { id, key, kind, eventType, filter, dedupeKey, config } = row;
      const listening = { id, key, kind, eventType, filter, dedupe: dedupeKey, config, target };
      byType.set(eventType, [...(byType.get(eventType) ?? []), listening]);
    }
    return byType;
  }
}

const readMark = async (unit: Unit): Promise<{ generation: number; systemSha: string } | undefined> =>
  (
    await unit.sql<{ generation: number; systemSha: string }>(
      `select generation, system_sha as "systemSha" from workflow.trigger_marks where organization_id = $1`,
      [unit.tenantId],
    )
  )[0];
