import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { FolderHolds } from '../../folders/folder-holds';
import { files } from '../file.resource';
import { RemoveFile } from './remove-file.command';

@CommandHandler(RemoveFile)
export class RemoveFileHandler implements Handles<typeof RemoveFile> {
  constructor(private readonly holds: FolderHolds) {}

  async execute({ unit, input }: RemoveFile): Promise<null> {
    const file = await unit.load(files, input.id);
    await this.holds.mustNotBeHeld(unit, [file.folderId]);
    file.deletedAt = unit.now;
    return null;
  }
}
