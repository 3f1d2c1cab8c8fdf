import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import type { FileObject } from '../file.entity';
import { files } from '../file.resource';
import { Downloads } from '../downloads';
import { DownloadFile } from './download-file.query';

@QueryHandler(DownloadFile)
export class DownloadFileHandler implements Answers<typeof DownloadFile> {
  constructor(private readonly downloads: Downloads) {}

  async execute({ reader, input }: DownloadFile) {
    const file = await reader.get<FileObject & Record<string, unknown>>(files, input.id);
    return this.downloads.address(reader, file, { ...input, inline: input.inline === 'true' });
  }
}
