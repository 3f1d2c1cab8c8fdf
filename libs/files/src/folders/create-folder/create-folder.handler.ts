import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { PlacesOf } from '../../files/places';
import type { Folder } from '../folder.entity';
import { folders } from '../folder.resource';
import { lockTree, pathFor } from '../tree';
import { CreateFolder } from './create-folder.command';

@CommandHandler(CreateFolder)
export class CreateFolderHandler implements Handles<typeof CreateFolder> {
  constructor(private readonly places: PlacesOf) {}

  async execute({ unit, input }: CreateFolder): Promise<Folder> {
    const id = randomUUID();
    const { parentId = null, ...rest } = input;
    await lockTree(unit);
    const path = await pathFor(unit, parentId, id);
    // What the folder above is for, this one is for too, unless told.
    const { folderId: _, ...places } = await this.places.complete(unit, { ...rest, folderId: parentId });
    return unit.create(folders, { ...rest, ...places, id, parentId, path });
  }
}
