import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { FileObject } from '../../files/file.entity';
import { underHold } from '../../files/file.errors';
import { FolderHolds } from '../folder-holds';
import { folders } from '../folder.resource';
import { below, lockTree } from '../tree';
import { RemoveFolder } from './remove-folder.command';

@CommandHandler(RemoveFolder)
export class RemoveFolderHandler implements Handles<typeof RemoveFolder> {
  constructor(private readonly holds: FolderHolds) {}

  async execute({ unit, input }: RemoveFolder): Promise<null> {
    await lockTree(unit);
    const folder = await unit.load(folders, input.id);
    await this.holds.mustNotBeHeld(unit, [folder.id]);
    const living = (await below(unit, folder)).filter((one) => one.deletedAt === null);
    if (living.some((one) => one.legalHold)) throw underHold();
    const inside = await unit.rows(FileObject, 't.folder_id = any($2::uuid[]) and t.deleted_at is null', [
      [folder.id, ...living.map((one) => one.id)],
    ]);
    folder.deletedAt = unit.now;
    for (const row of [...living, ...inside]) {
      row.deletedAt = unit.now;
      row.deletedWithId = folder.id;
    }
    return null;
  }
}
