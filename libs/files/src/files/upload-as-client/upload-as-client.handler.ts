import { CommandHandler } from '@nestjs/cqrs';
import { forbidden, type Handles } from '@omni/platform';
import { retainedUntil } from '../../retention/retained-until';
import { kindOf } from '../file.choices';
import { files } from '../file.resource';
import { PlacesOf } from '../places';
import { Uploads } from '../uploads';
import { UploadFileAsClient } from './upload-as-client.command';

@CommandHandler(UploadFileAsClient)
export class UploadFileAsClientHandler implements Handles<typeof UploadFileAsClient> {
  constructor(
    private readonly uploads: Uploads,
    private readonly places: PlacesOf,
  ) {}

  async execute({ unit, input }: UploadFileAsClient) {
    const { portal } = unit.principal;
    if (!portal) throw forbidden('Members bring files by POST /v1/files.', 'files.portal.clients_only');
    this.uploads.mustFit(input);
    const { engagementId = portal.engagementId } = input;
    const places = await this.places.complete(unit, { clientId: portal.clientId, engagementId });
    const kind = input.kind ?? kindOf(input.mime);
    const file = unit.create(files, {
      ...input,
      ...places,
      kind,
      visibility: 'client',
      retainUntil: retainedUntil(kind, unit.now),
    });
    return this.uploads.answer(unit, file, this.uploads.announce(unit, file, input, 1));
  }
}
