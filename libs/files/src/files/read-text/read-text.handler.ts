import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import type { FileObject } from '../file.entity';
import { noSuchVersion } from '../file.errors';
import { files } from '../file.resource';
import { ReadFileText } from './read-text.query';

@QueryHandler(ReadFileText)
export class ReadFileTextHandler implements Answers<typeof ReadFileText> {
  async execute({ reader, input }: ReadFileText) {
    const file = await reader.get<FileObject & Record<string, unknown>>(files, input.id);
    const { tx, organization } = reader;
    const [wanted, value] =
      input.version === undefined ? ['id', file.currentVersionId] : ['version_no', input.version];
    const version = await tx.one<{ id: string; versionNo: number; pages: number }>(
      `select v.id, v.version_no as "versionNo",
         (select count(*)::int from files.file_texts x where x.organization_id = v.organization_id and x.version_id = v.id) as pages
       from files.file_versions v where v.organization_id = $1 and v.file_id = $2 and v.${wanted} = $3
         and v.status = 'available' and v.deleted_at is null`,
      [organization.id, file.id, value],
    );
    if (!version && input.version !== undefined) throw noSuchVersion();
    const until = input.fromPage + input.limit;
    const data = await tx.rows<{ pageNo: number; text: string }>(
      `select page_no as "pageNo", body as text from files.file_texts
       where organization_id = $1 and version_id = $2 and page_no >= $3 and page_no < $4 order by page_no`,
      [organization.id, version?.id ?? null, input.fromPage, until],
    );
    const pageCount = version?.pages ?? 0;
    return {
      textStatus: file.textStatus,
      versionNo: version?.versionNo ?? null,
      pageCount,
      data,
      nextPage: until <= pageCount ? until : null,
    };
  }
}
