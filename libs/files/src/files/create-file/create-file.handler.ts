import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { retainedUntil } from '../../retention/retained-until';
import { kindOf } from '../file.choices';
import { files } from '../file.resource';
import { PlacesOf } from '../places';
import { Uploads } from '../uploads';
import { CreateFile } from './create-file.command';

@CommandHandler(CreateFile)
export class CreateFileHandler implements Handles<typeof CreateFile> {
  constructor(
    private readonly uploads: Uploads,
    private readonly places: PlacesOf,
  ) {}

  async execute({ unit, input }: CreateFile) {
    this.uploads.mustFit(input);
    const places = await this.places.complete(unit, input);
    await this.places.knownMembers(unit, input.memberIds ?? []);
    const kind = input.kind ?? kindOf(input.mime);
    const file = unit.create(files, {
      ...input,
      ...places,
      kind,
      retainUntil: retainedUntil(kind, unit.now),
    });
    const version = this.uploads.announce(unit, file, input, 1);
    return this.uploads.answer(unit, file, version);
  }
}
