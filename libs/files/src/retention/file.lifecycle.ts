import { enlist, type Lifecycle, type Unit } from '@omni/platform';
import type { FileObject } from '../files/file.entity';
import { FileBytesRemoved } from '../files/file.events';
import { incomingKey } from '../store/object-keys';
import { IN_FOLDERS, RETENTION_DAYS, UNHELD } from './folder-rules';

/** How long what was deleted lies in the bin, from which everybody who may can take it out again. */
export const BIN_DAYS = 30;

/**
 * Files go with their bytes, text and pictures, once they were long enough in the bin. The law's term for their kind or for
 * what they are linked to, the folder's own term and a hold on the folder keep them longer.
 */
export const fileLifecycle: Lifecycle<FileObject> = {
  purge: {
    after: { days: BIN_DAYS },
    clock: 'ended',
    due: 't.deleted_at <= :until',
    keep: {
      folder_hold: `not ${UNHELD}`,
      linked_or_kind: 't.retain_until > :now',
      folder_term: `t.created_at > :now - make_interval(days => coalesce(${RETENTION_DAYS}, 0))`,
    },
    run: purgeFiles,
  },
  heldBy: { folder: IN_FOLDERS },
};

export async function purgeFiles(unit: Unit, files: readonly FileObject[]): Promise<void> {
  for (const file of files) {
    await enlist(unit, 'files.remove-objects', { keys: await keysOf(unit, file.id) });
    await forgetContent(unit, file.id);
    file.purge(unit.now);
    const { id: fileId, clientId, engagementId, projectId } = file;
    unit.emit(FileBytesRemoved, file, { fileId, clientId, engagementId, projectId });
  }
}

/** Where bytes of a file lie, or may lie. */
async function keysOf(unit: Unit, fileId: string): Promise<string[]> {
  const rows = await unit.sql<{ id: string | null; key: string }>(
    `select id, storage_key as key from files.file_versions where organization_id = $1 and file_id = $2
     union all select null, storage_key from files.file_renditions where organization_id = $1 and file_id = $2`,
    [unit.tenantId, fileId],
  );
  return rows.flatMap(({ id, key }) => (id ? [key, incomingKey(unit.tenantId, id)] : [key]));
}

async function forgetContent(unit: Unit, fileId: string): Promise<void> {
  for (const table of ['file_texts', 'file_renditions'])
    await unit.sql(`delete from files.${table} where organization_id = $1 and file_id = $2`, [
      unit.tenantId,
      fileId,
    ]);
}
