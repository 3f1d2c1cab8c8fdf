import { Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

/** The text of one page of a version: for citations, and for whoever reads instead of looking. */
@Table('files.file_texts', 'file_text', { history: false })
export class FileText extends TenantEntity {
  @Uuid() fileId!: string;
  @Uuid() versionId!: string;
  @Int() pageNo!: number;
  @Text() body!: string;
}
