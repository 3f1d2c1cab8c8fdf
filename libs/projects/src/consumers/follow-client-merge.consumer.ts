import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { KnownEngagement } from '../engagements/known-engagement.entity';
import { Project } from '../projects/project.entity';
import { spreadToChildren } from '../projects/spread-to-children';

/**
 * Projects go with their client when clients are merged, and back when a merge is undone. Each row remembers the clients
 * it came from, the latest last, so that merges of merges are undone one by one.
 */
@Injectable()
@Consumes('projects.follow-client-merge', 'client_company.merged', 'client_company.unmerged')
export class FollowClientMerge implements EventConsumer {
  async handle(unit: Unit, { type, aggregate, data }: EventEnvelope): Promise<void> {
    const survivorId = typeof data.survivorId === 'string' ? data.survivorId : aggregate.id;
    const others = idsIn(data.mergedIds ?? data.restoredIds);
    if (others.length === 0) return;
    const move = type === 'client_company.merged' ? merge : unmerge;
    await move(unit, KnownEngagement, survivorId, others);
    for (const project of await move(unit, Project, survivorId, others))
      await spreadToChildren(unit, project);
  }
}

interface OfAClient {
  clientId: string | null;
  mergedClientIds: string[];
}
type Kind = typeof Project | typeof KnownEngagement;

async function merge<K extends Kind>(unit: Unit, kind: K, survivorId: string, mergedIds: readonly string[]) {
  const rows = (await unit.rows<InstanceType<Kind>>(kind, 't.client_id = any($2::uuid[])', [
    mergedIds,
  ])) as InstanceType<K>[];
  for (const row of rows as OfAClient[]) {
    if (row.clientId) row.mergedClientIds = [...row.mergedClientIds, row.clientId];
    row.clientId = survivorId;
  }
  return rows;
}

async function unmerge<K extends Kind>(
  unit: Unit,
  kind: K,
  survivorId: string,
  restoredIds: readonly string[],
) {
  const rows = (await unit.rows<InstanceType<Kind>>(
    kind,
    't.client_id = $2 and t.merged_client_ids[cardinality(t.merged_client_ids)] = any($3::uuid[])',
    [survivorId, restoredIds],
  )) as InstanceType<K>[];
  for (const row of rows as OfAClient[]) {
    row.clientId = row.mergedClientIds.at(-1) ?? row.clientId;
    row.mergedClientIds = row.mergedClientIds.slice(0, -1);
  }
  return rows;
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
