import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { FileRequest } from '../file-requests/file-request.entity';
import { Folder } from '../folders/folder.entity';
import { Note } from '../notes/note.entity';

const AT_ONCE = 500;

const REQUESTS = `t.purged_at is null and t.status in ('completed', 'expired', 'cancelled')
  and coalesce(t.completed_at, t.cancelled_at, t.expires_at) <= $2::timestamptz - interval '3 years'`;
const NOTES = `t.purged_at is null and t.deleted_at is not null
  and t.deleted_at <= $2::timestamptz - interval '3 years'`;
const FOLDERS = `t.purged_at is null and t.deleted_at <= $2::timestamptz - interval '30 days' and not t.legal_hold
  and not exists (select 1 from files.file_objects f where f.organization_id = t.organization_id and f.folder_id = t.id and f.purged_at is null)
  and not exists (select 1 from files.folders c where c.organization_id = t.organization_id and c.parent_id = t.id and c.purged_at is null)`;

/** Rows are emptied, not removed: their ids stay, for whatever refers to them. */
@Injectable()
@Scheduled({
  name: 'files.purge-records',
  summary:
    'Empties requests three years after their end, deleted notes after three years, deleted folders with their files.',
  cron: '53 3 * * *',
})
export class PurgeRecords implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const limited = `t.id limit ${String(AT_ONCE)}`;
    const requests = await unit.rows(FileRequest, REQUESTS, [unit.now], limited);
    const notes = await unit.rows(Note, NOTES, [unit.now], limited);
    const folders = await unit.rows(Folder, FOLDERS, [unit.now], limited);
    for (const row of [...requests, ...notes, ...folders]) row.purge(unit.now);
    for (const row of requests) unit.audit('file_request.purge', row, 'silent');
    for (const row of notes) unit.audit('note.purge', row, 'silent');
    for (const row of folders) unit.audit('folder.purge', row, 'silent');
  }
}
