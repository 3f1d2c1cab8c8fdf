import { QueryHandler } from '@nestjs/cqrs';
import { present, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { Downloads } from '../downloads';
import type { FileObject } from '../file.entity';
import { files } from '../file.resource';
import { oneVersion } from '../one-version';
import { ShowFileAsOfVersion } from './show-as-of-version.query';

type FileView = z.output<typeof ShowFileAsOfVersion.decl.output>;

@QueryHandler(ShowFileAsOfVersion)
export class ShowFileAsOfVersionHandler implements Answers<typeof ShowFileAsOfVersion> {
  constructor(private readonly downloads: Downloads) {}

  async execute({ reader, input }: ShowFileAsOfVersion): Promise<FileView> {
    const file = await reader.get<FileObject & Record<string, unknown>>(files, input.id);
    const { version, download } = await oneVersion(reader, this.downloads, file, input.version);
    const { mime, sizeBytes, sha256, status } = version;
    // What was read out of the file was read out of its current bytes.
    const read = version.id === file.currentVersionId ? {} : { textStatus: 'none' as const, pageCount: null };
    const view = present(
      files,
      Object.assign(file, { mime, sizeBytes, sha256, status }, read),
      reader.principal,
    );
    return { ...view, download } as FileView;
  }
}
