import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { extractFields } from '../../fields/extract-fields';
import type { FileObject } from '../file.entity';
import { files } from '../file.resource';
import { ReadFileFields } from './read-fields.query';

/** Bills say what they say on their first pages; what comes after is small print. */
const PAGES = 20;

@QueryHandler(ReadFileFields)
export class ReadFileFieldsHandler implements Answers<typeof ReadFileFields> {
  async execute({ reader, input }: ReadFileFields) {
    const file = await reader.get<FileObject & Record<string, unknown>>(files, input.id);
    const { tx, organization } = reader;
    const own = [organization.id, file.currentVersionId];
    const [version, pages] = await Promise.all([
      tx.one<{ versionNo: number }>(
        'select version_no as "versionNo" from files.file_versions where organization_id = $1 and id = $2',
        own,
      ),
      tx.rows<{ text: string }>(
        `select body as text from files.file_texts where organization_id = $1 and version_id = $2
         order by page_no limit ${String(PAGES)}`,
        own,
      ),
    ]);
    return {
      fileId: file.id,
      versionNo: version?.versionNo ?? null,
      textStatus: file.textStatus,
      fields: extractFields(pages.map(({ text }) => text)),
    };
  }
}
