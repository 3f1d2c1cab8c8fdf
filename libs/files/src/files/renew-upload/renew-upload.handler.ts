import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { nothingToUpload } from '../file.errors';
import { files } from '../file.resource';
import { pendingVersion } from '../pending-version';
import { Uploads } from '../uploads';
import { RenewUpload } from './renew-upload.command';

@CommandHandler(RenewUpload)
export class RenewUploadHandler implements Handles<typeof RenewUpload> {
  constructor(private readonly uploads: Uploads) {}

  async execute({ unit, input }: RenewUpload) {
    const file = await unit.load(files, input.id);
    const version = await pendingVersion(unit, file.id);
    if (!version) throw nothingToUpload();
    version.uploadExpiresAt = this.uploads.waitsUntil(unit);
    return this.uploads.answer(unit, file, version);
  }
}
