import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Folder } from '../folder.entity';
import { alreadyHeld, notHeld } from '../folder.errors';
import { FolderHeld, FolderReleased, folderFacts } from '../folder.events';
import { folders } from '../folder.resource';
import { HoldFolder, ReleaseFolder } from './change-hold.commands';

@CommandHandler(HoldFolder)
export class HoldFolderHandler implements Handles<typeof HoldFolder> {
  async execute({ unit, input }: HoldFolder): Promise<Folder> {
    const folder = await unit.load(folders, input.id);
    if (folder.legalHold) throw alreadyHeld();
    folder.hold(input.reason, unit.now);
    unit.emit(FolderHeld, folder, { ...folderFacts(folder), reason: input.reason });
    return folder;
  }
}

@CommandHandler(ReleaseFolder)
export class ReleaseFolderHandler implements Handles<typeof ReleaseFolder> {
  async execute({ unit, input }: ReleaseFolder): Promise<Folder> {
    const folder = await unit.load(folders, input.id);
    if (!folder.legalHold) throw notHeld();
    folder.release();
    unit.emit(FolderReleased, folder, folderFacts(folder));
    return folder;
  }
}
