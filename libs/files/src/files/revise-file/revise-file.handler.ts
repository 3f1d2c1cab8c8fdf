import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, forbidden, ruleId, type Handles, type Unit } from '@omni/platform';
import { FolderHolds } from '../../folders/folder-holds';
import { longer, retainedUntil } from '../../retention/retained-until';
import type { FileObject } from '../file.entity';
import { FilePublished, fileFacts } from '../file.events';
import { files } from '../file.resource';
import { PlacesOf, revisedPlaces, saysPlaces } from '../places';
import { ReviseFile } from './revise-file.command';

@CommandHandler(ReviseFile)
export class ReviseFileHandler implements Handles<typeof ReviseFile> {
  constructor(
    private readonly places: PlacesOf,
    private readonly holds: FolderHolds,
  ) {}

  async execute({ unit, input }: ReviseFile): Promise<FileObject> {
    const file = await unit.load(files, input.id);
    const was = { visibility: file.visibility, folderId: file.folderId };
    const { folderId, clientId, engagementId, projectId, ...rest } = input;
    if (input.memberIds) await this.places.knownMembers(unit, input.memberIds);
    if (saysPlaces(input)) {
      const revised = revisedPlaces(file, { folderId, clientId, engagementId, projectId });
      Object.assign(file, await this.places.complete(unit, revised, false));
    }
    if (file.folderId !== was.folderId) await this.holds.mustNotBeHeld(unit, [was.folderId]);
    applyPatch(file, rest);
    if (input.kind) file.retainUntil = longer(file.retainUntil, retainedUntil(input.kind, file.createdAt));
    mustStayTheirs(unit, file);
    if (was.visibility === 'internal' && file.visibility === 'client' && file.status === 'available')
      unit.emit(FilePublished, file, fileFacts(file), { visibility: was.visibility });
    return file;
  }
}

/** Nobody gives a file a sensitivity that shuts themselves out. */
function mustStayTheirs(unit: Unit, file: FileObject): void {
  if (!unit.rights(files).can('update', file))
    throw forbidden('You may not make this file one that you may not change.', ruleId(files, 'update'));
}
