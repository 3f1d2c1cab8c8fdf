import { QueryHandler } from '@nestjs/cqrs';
import { Params, tableOf, type Answers } from '@omni/platform';
import type { RenditionName } from '../file.choices';
import { files } from '../file.resource';
import { FileVersion } from '../file-version.entity';
import { fileVersionView } from '../file.view';
import { ListFileVersions } from './list-versions.query';

@QueryHandler(ListFileVersions)
export class ListFileVersionsHandler implements Answers<typeof ListFileVersions> {
  async execute({ reader, input }: ListFileVersions) {
    const file = await reader.get(files, input.id);
    const params = new Params();
    const [own, of] = [params.add(reader.organization.id), params.add(file.id)];
    const versions = await reader.rows<Pick<FileVersion, keyof FileVersion>>(
      `select ${tableOf(FileVersion).select} from files.file_versions t
       where t.organization_id = ${own} and t.file_id = ${of} and t.deleted_at is null order by t.version_no desc`,
      params,
    );
    const renditions = await reader.rows<{ versionId: string; name: RenditionName }>(
      `select version_id as "versionId", name from files.file_renditions
       where organization_id = ${own} and file_id = ${of} order by name`,
      params,
    );
    return {
      data: versions.map((version) => ({
        ...fileVersionView(version as FileVersion),
        renditions: renditions.filter((made) => made.versionId === version.id).map((made) => made.name),
      })),
    };
  }
}
