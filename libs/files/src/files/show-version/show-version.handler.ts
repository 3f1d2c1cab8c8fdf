import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { Downloads } from '../downloads';
import type { FileObject } from '../file.entity';
import { files } from '../file.resource';
import { fileVersionView } from '../file.view';
import { oneVersion } from '../one-version';
import { ShowFileVersion } from './show-version.query';

@QueryHandler(ShowFileVersion)
export class ShowFileVersionHandler implements Answers<typeof ShowFileVersion> {
  constructor(private readonly downloads: Downloads) {}

  async execute({ reader, input }: ShowFileVersion) {
    const file = await reader.get<FileObject & Record<string, unknown>>(files, input.id);
    const { version, download } = await oneVersion(reader, this.downloads, file, input.version);
    return { ...fileVersionView(version), download };
  }
}
