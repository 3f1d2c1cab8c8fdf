import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { abandon } from '../files/abandon';
import { FileObject } from '../files/file.entity';
import { FileUploadExpired, fileFacts } from '../files/file.events';
import { FileVersion } from '../files/file-version.entity';

const AT_ONCE = 500;

@Injectable()
@Scheduled({
  name: 'files.expire-uploads',
  summary: 'Waits no longer for bytes that were announced a day ago.',
  cron: '*/15 * * * *',
})
export class ExpireUploads implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const late = await unit.sql<{ fileId: string; id: string }>(
      `select file_id as "fileId", id from files.file_versions where organization_id = $1 and status = 'pending_upload'
         and deleted_at is null and upload_expires_at <= $2 order by upload_expires_at limit ${String(AT_ONCE)}`,
      [unit.tenantId, unit.now],
    );
    if (late.length === 0) return;
    // Files before versions, as everybody locks them; whoever completed one meanwhile has moved it on.
    const files = await unit.rows(
      FileObject,
      't.id = any($2::uuid[])',
      [late.map((row) => row.fileId)],
      't.id',
    );
    const versions = await unit.rows(
      FileVersion,
      `t.id = any($2::uuid[]) and t.status = 'pending_upload' and t.upload_expires_at <= $3`,
      [late.map((row) => row.id), unit.now],
      't.id',
    );
    for (const version of versions) {
      await abandon(unit, version);
      const file = files.find((one) => one.id === version.fileId);
      if (!file) continue;
      unit.emit(FileUploadExpired, file, {
        ...fileFacts(file),
        versionId: version.id,
        versionNo: version.versionNo,
      });
      // A file that never had bytes is none.
      if (file.currentVersionId === null) file.deletedAt ??= unit.now;
    }
  }
}
