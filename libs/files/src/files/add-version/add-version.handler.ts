import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { abandon } from '../abandon';
import { sameBytes, uploadInProgress } from '../file.errors';
import { files } from '../file.resource';
import { FileVersion } from '../file-version.entity';
import { Uploads } from '../uploads';
import { AddFileVersion } from './add-version.command';

@CommandHandler(AddFileVersion)
export class AddFileVersionHandler implements Handles<typeof AddFileVersion> {
  constructor(private readonly uploads: Uploads) {}

  async execute({ unit, input }: AddFileVersion) {
    const file = await unit.load(files, input.id);
    this.uploads.mustFit(input);
    const versions = await unit.rows(FileVersion, 't.file_id = $2 and t.deleted_at is null', [file.id]);
    if (versions.some((version) => version.status === 'scanning')) throw uploadInProgress();
    // Whoever begins anew has given up what was begun before.
    for (const version of versions) if (version.status === 'pending_upload') await abandon(unit, version);
    const kept = versions.filter((version) => version.deletedAt === null);
    const same = kept.find((version) => version.sha256 === input.sha256);
    if (same) throw sameBytes(same.versionNo);
    const versionNo = Math.max(0, ...kept.map((version) => version.versionNo)) + 1;
    const version = this.uploads.announce(unit, file, input, versionNo);
    unit.touch(file);
    return this.uploads.answer(unit, file, version);
  }
}
