import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { FileObject } from '../file.entity';
import { files } from '../file.resource';
import { RestoreFile } from './restore-file.command';

@CommandHandler(RestoreFile)
export class RestoreFileHandler implements Handles<typeof RestoreFile> {
  async execute({ unit, input }: RestoreFile): Promise<FileObject> {
    const file = await unit.loadDeleted(files, input.id, 'restore');
    const [folder] = await unit.sql(
      'select 1 as there from files.folders where organization_id = $1 and id = $2 and deleted_at is null for share',
      [unit.tenantId, file.folderId],
    );
    if (!folder) file.folderId = null;
    file.deletedAt = null;
    file.deletedWithId = null;
    return file;
  }
}
