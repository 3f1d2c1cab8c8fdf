import { Big, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { RenditionName } from '../files/file.choices';

/** A smaller picture of a version, made by us. */
@Table('files.file_renditions', 'file_rendition', { history: false })
export class FileRendition extends TenantEntity {
  @Uuid() fileId!: string;
  @Uuid() versionId!: string;
  @Text() name!: RenditionName;
  @Text() storageKey!: string;
  @Text() mime!: string;
  @Big() sizeBytes!: number;
  @Int() width!: number;
  @Int() height!: number;
}
