import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { files } from '../file.resource';
import { pendingVersion } from '../pending-version';
import { beginReceiving } from '../receive-upload/begin-receiving';
import { CompleteUpload } from './complete-upload.command';

@CommandHandler(CompleteUpload)
export class CompleteUploadHandler implements Handles<typeof CompleteUpload> {
  /** Said again, or after the store itself has said so, it changes nothing. */
  async execute({ unit, input }: CompleteUpload) {
    const file = await unit.load(files, input.id);
    const version = await pendingVersion(unit, file.id);
    if (version) await beginReceiving(unit, file, version);
    return file;
  }
}
