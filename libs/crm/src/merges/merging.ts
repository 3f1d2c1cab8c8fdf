import type { Resource, TenantEntity, Unit } from '@omni/platform';
import { mergeWithSelf } from './merge.errors';
import { MergeApplied } from './merge.events';
import type { MergeRecord, MergeSnapshot, Repointed } from './merge-record.entity';
import type { MergeEntityType } from './merge.values';
import { merges } from './merge.resource';

/** A merge can be taken back this long. */
export const UNDO_DAYS = 30;
const DAY = 86_400_000;

/** Locks all rows of a merge, in one order for everybody, each open to the actor. */
export async function loadMerged<E extends TenantEntity>(
  unit: Unit,
  resource: Resource<E>,
  survivorId: string,
  mergedIds: readonly string[],
): Promise<{ survivor: E; merged: E[] }> {
  const ids = [survivorId, ...mergedIds];
  if (new Set(ids).size < ids.length) throw mergeWithSelf();
  const rows = new Map<string, E>();
  for (const id of [...ids].sort()) {
    rows.set(id, await unit.load(resource, id, id === survivorId ? 'update' : 'delete'));
  }
  return { survivor: rows.get(survivorId) as E, merged: mergedIds.map((id) => rows.get(id) as E) };
}

interface Kept {
  fieldChoices: Record<string, string>;
  repointed: Repointed;
  snapshot: MergeSnapshot;
}

/** Writes down what a merge did, so that it can be undone, and tells of it. */
export function keepMerge(
  unit: Unit,
  entityType: MergeEntityType,
  survivor: TenantEntity,
  merged: readonly TenantEntity[],
  kept: Kept,
): MergeRecord {
  const record = unit.create(merges, {
    entityType,
    survivorId: survivor.id,
    mergedIds: merged.map((row) => row.id),
    ...kept,
    undoUntil: new Date(Date.parse(unit.now) + UNDO_DAYS * DAY).toISOString(),
  });
  const { id, survivorId, mergedIds } = record;
  unit.emit(MergeApplied, record, { id, entityType, survivorId, mergedIds });
  unit.notes.subject = { type: entityType, id: survivorId };
  return record;
}

/** The rows as they were, by id: what an undo needs and an auditor may ask for. */
export const rowsBefore = (rows: readonly TenantEntity[]): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    rows.map((row) => [row.id, Object.assign<Record<string, unknown>, TenantEntity>({}, row)]),
  );
