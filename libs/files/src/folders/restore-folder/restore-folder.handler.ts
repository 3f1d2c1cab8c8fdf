import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { FileObject } from '../../files/file.entity';
import type { Folder } from '../folder.entity';
import { folders } from '../folder.resource';
import { below, lockTree, moveFolder } from '../tree';
import { RestoreFolder } from './restore-folder.command';

const WENT_ALONG = 't.deleted_with_id = $2 and t.deleted_at is not null and t.purged_at is null';

@CommandHandler(RestoreFolder)
export class RestoreFolderHandler implements Handles<typeof RestoreFolder> {
  async execute({ unit, input }: RestoreFolder): Promise<Folder> {
    await lockTree(unit);
    const folder = await unit.loadDeleted(folders, input.id, 'restore');
    const [parent] = await unit.sql<{ id: string }>(
      'select id from files.folders where organization_id = $1 and id = $2 and deleted_at is null',
      [unit.tenantId, folder.parentId],
    );
    const descendants = await below(unit, folder);
    if (folder.parentId !== null && !parent) await moveFolder(unit, folder, null, descendants);
    const along = [
      ...descendants.filter((one) => one.deletedWithId === folder.id && one.deletedAt && !one.purgedAt),
      ...(await unit.rows(FileObject, WENT_ALONG, [folder.id])),
    ];
    for (const row of [folder, ...along]) {
      row.deletedAt = null;
      row.deletedWithId = null;
    }
    return folder;
  }
}
