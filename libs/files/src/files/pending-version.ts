import type { Unit } from '@omni/platform';
import { FileVersion } from './file-version.entity';

/** The version of a file that waits for its bytes. */
export async function pendingVersion(unit: Unit, fileId: string): Promise<FileVersion | undefined> {
  const [version] = await unit.rows(
    FileVersion,
    `t.file_id = $2 and t.status = 'pending_upload' and t.deleted_at is null`,
    [fileId],
  );
  return version;
}
