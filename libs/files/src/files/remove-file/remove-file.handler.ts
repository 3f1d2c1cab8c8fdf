import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { files } from '../file.resource';
import { mustNotBeHeld } from '../places';
import { RemoveFile } from './remove-file.command';

@CommandHandler(RemoveFile)
export class RemoveFileHandler implements Handles<typeof RemoveFile> {
  async execute({ unit, input }: RemoveFile): Promise<null> {
    const file = await unit.load(files, input.id);
    await mustNotBeHeld(unit, [file.folderId]);
    file.deletedAt = unit.now;
    return null;
  }
}
