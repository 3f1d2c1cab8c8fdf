import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { PlacesOf, revisedPlaces, saysPlaces, type Places } from '../../files/places';
import type { Folder } from '../folder.entity';
import { FolderHolds } from '../folder-holds';
import { folders } from '../folder.resource';
import { below, lockTree, moveFolder } from '../tree';
import { ReviseFolder } from './revise-folder.command';

const placesOf = ({ clientId, engagementId, projectId }: Folder): Places => ({
  folderId: null,
  clientId,
  engagementId,
  projectId,
});

@CommandHandler(ReviseFolder)
export class ReviseFolderHandler implements Handles<typeof ReviseFolder> {
  constructor(
    private readonly places: PlacesOf,
    private readonly holds: FolderHolds,
  ) {}

  async execute({ unit, input }: ReviseFolder): Promise<Folder> {
    const { parentId, clientId, engagementId, projectId, ...rest } = input;
    if (parentId !== undefined) await lockTree(unit);
    const folder = await unit.load(folders, input.id);
    if (parentId !== undefined && parentId !== folder.parentId) {
      // A hold above it would be left behind; one on itself goes along.
      await this.holds.mustNotBeHeld(unit, [folder.parentId]);
      await moveFolder(unit, folder, parentId, await below(unit, folder));
    }
    const said = { clientId, engagementId, projectId };
    if (saysPlaces(said)) {
      const revised = revisedPlaces(placesOf(folder), said);
      const places = await this.places.complete(unit, revised, false);
      folder.clientId = places.clientId;
      folder.engagementId = places.engagementId;
      folder.projectId = places.projectId;
    }
    applyPatch(folder, rest);
    return folder;
  }
}
