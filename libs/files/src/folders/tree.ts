import type { Unit } from '@omni/platform';
import { unknownFolder } from '../files/file.errors';
import { Folder } from './folder.entity';
import { ownDescendant, tooDeep } from './folder.errors';
import { MAX_DEPTH, depthOf, pathBelow } from './path';

/** One writer at a time changes the shape of an organization's tree: paths of many rows must agree. */
export const lockTree = (unit: Unit): Promise<unknown> =>
  unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`files.folders ${unit.tenantId}`]);

/** The path of a new folder below a living one, or at the root. The tree is locked. */
export async function pathFor(unit: Unit, parentId: string | null, id: string): Promise<string> {
  if (parentId === null) return pathBelow(null, id);
  const [parent] = await unit.sql<{ path: string }>(
    'select path::text as path from files.folders where organization_id = $1 and id = $2 and deleted_at is null',
    [unit.tenantId, parentId],
  );
  if (!parent) throw unknownFolder('/parentId');
  if (depthOf(parent.path) >= MAX_DEPTH) throw tooDeep();
  return pathBelow(parent.path, id);
}

/** The folders below one, the deleted among them. The tree is locked. */
export const below = (unit: Unit, { id, path }: Folder): Promise<Folder[]> =>
  unit.rows(Folder, 't.path <@ $2::ltree and t.id <> $3', [path, id], 't.path');

/** Puts a folder with all that is below it elsewhere. */
export async function moveFolder(
  unit: Unit,
  folder: Folder,
  parentId: string | null,
  descendants: readonly Folder[],
): Promise<void> {
  const was = folder.path;
  const path = await pathFor(unit, parentId, folder.id);
  if (path.startsWith(`${was}.`)) throw ownDescendant();
  const deepest = Math.max(0, ...descendants.map((one) => depthOf(one.path) - depthOf(was)));
  if (depthOf(path) + deepest > MAX_DEPTH) throw tooDeep();
  folder.parentId = parentId;
  folder.path = path;
  for (const one of descendants) one.path = `${path}${one.path.slice(was.length)}`;
}
