import { QueryHandler } from '@nestjs/cqrs';
import { Params, notFound, tableOf, type Answers } from '@omni/platform';
import { Downloads } from '../downloads';
import type { FileObject } from '../file.entity';
import { files } from '../file.resource';
import { fileVersionView } from '../file.view';
import { FileVersion } from '../file-version.entity';
import { ShowFileVersion } from './show-version.query';

@QueryHandler(ShowFileVersion)
export class ShowFileVersionHandler implements Answers<typeof ShowFileVersion> {
  constructor(private readonly downloads: Downloads) {}

  async execute({ reader, input }: ShowFileVersion) {
    const file = await reader.get<FileObject & Record<string, unknown>>(files, input.id);
    const params = new Params();
    const [own, of, no] = [
      params.add(reader.organization.id),
      params.add(file.id),
      params.add(input.version),
    ];
    const [version] = await reader.rows<Pick<FileVersion, keyof FileVersion>>(
      `select ${tableOf(FileVersion).select} from files.file_versions t
       where t.organization_id = ${own} and t.file_id = ${of} and t.version_no = ${no} and t.deleted_at is null`,
      params,
    );
    if (!version) throw notFound('file version');
    return {
      ...fileVersionView(version as FileVersion),
      download: version.status === 'available' ? await this.address(reader, file, input.version) : null,
    };
  }

  private async address(reader: ShowFileVersion['reader'], file: FileObject, version: number) {
    const { method, url, headers, expiresAt } = await this.downloads.address(reader, file, { version });
    return { method, url, headers, expiresAt };
  }
}
