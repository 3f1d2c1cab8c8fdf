import { Injectable } from '@nestjs/common';
import { Scheduled, enlist, type ScheduledJob, type Unit } from '@omni/platform';
import { FileObject } from '../files/file.entity';
import { FileBytesRemoved } from '../files/file.events';
import { incomingKey } from '../store/object-keys';
import { RETENTION_DAYS, UNHELD } from './folder-rules';

/** One run empties at most this many files: the rest comes with the next. */
const AT_ONCE = 200;

/**
 * Thirty days in the bin, the law's term for its kind, and the folder's own term are over, and no hold lies on the folder
 * it lay in.
 */
const EXPIRED = `t.purged_at is null and t.deleted_at <= $2::timestamptz - interval '30 days'
  and (t.retain_until is null or t.retain_until <= $2)
  and t.created_at <= $2::timestamptz - make_interval(days => coalesce(${RETENTION_DAYS}, 0)) and ${UNHELD}`;

@Injectable()
@Scheduled({
  name: 'files.purge-files',
  summary: 'Removes the bytes of files for good that were long enough in the bin.',
  cron: '23 3 * * *',
})
export class PurgeFiles implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    for (const file of await unit.rows(FileObject, EXPIRED, [unit.now], `t.id limit ${String(AT_ONCE)}`)) {
      await enlist(unit, 'files.remove-objects', { keys: await keysOf(unit, file.id) });
      await forgetContent(unit, file.id);
      file.purge(unit.now);
      const { id: fileId, clientId, engagementId, projectId } = file;
      unit.emit(FileBytesRemoved, file, { fileId, clientId, engagementId, projectId });
      unit.audit('file.purge', file, 'silent');
    }
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
