import { Big, Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { Sensitivity } from '../shared/fields';
import type { FileKind, FileVisibility, TextStatus } from './file.choices';
import type { FileVersion } from './file-version.entity';
import { fileTransitions, type FileStatus } from './file.transitions';

/** Why the bytes that came were not taken. */
export interface UploadProblem {
  code: string;
  message: string;
}

/** A document or any other file: what it is called, where it belongs, who may see it. Its bytes are its versions'. */
@Table('files.file_objects', 'file')
export class FileObject extends TenantEntity {
  @Text() name!: string;
  @Uuid({ nullable: true }) folderId: string | null = null;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Text() kind!: FileKind;
  @Text() visibility: FileVisibility = 'internal';
  @Text() sensitivity: Sensitivity = 'normal';
  @Uuid({ nullable: true }) currentVersionId: string | null = null;
  /** of the current version; before there is one, of the announced one */
  @Text() mime!: string;
  @Big() sizeBytes!: number;
  @Text() sha256!: string;
  @Text() status: FileStatus = 'pending_upload';
  @Text() textStatus: TextStatus = 'none';
  @Int({ nullable: true }) pageCount: number | null = null;
  /** the beginning of its text, for the search's documents */
  @Text({ nullable: true }) textExcerpt: string | null = null;
  @Uuid({ nullable: true }) aiSummaryId: string | null = null;
  /** members who may read it beside whoever brought it */
  @Uuid({ array: true }) memberIds: string[] = [];
  @Json({ nullable: true }) uploadProblem: UploadProblem | null = null;
  @Uuid({ nullable: true }) fileRequestId: string | null = null;
  /** key of the request's item that it fulfils */
  @Text({ nullable: true }) fileRequestItem: string | null = null;
  /** the key under which another module stored it */
  @Text({ nullable: true }) generatedKey: string | null = null;
  /** its bytes are kept until then, also in the bin */
  @Instant({ nullable: true }) retainUntil: string | null = null;
  /** the folder whose deletion took it along */
  @Uuid({ nullable: true }) deletedWithId: string | null = null;
  /** clients that were merged into the present one, the latest last */
  @Uuid({ array: true }) mergedClientIds: string[] = [];
  @Instant({ nullable: true }) purgedAt: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;

  /** Bytes of a version are said to be there. */
  receive(): void {
    this.move('receive');
    this.uploadProblem = null;
  }

  /** The version's bytes were looked at: they are the file's from now on. */
  release(version: FileVersion): void {
    this.move('release');
    this.currentVersionId = version.id;
    this.mime = version.mime;
    this.sizeBytes = version.sizeBytes;
    this.sha256 = version.sha256;
    this.pageCount = null;
  }

  quarantine(): void {
    this.move(this.currentVersionId ? 'release' : 'quarantine');
  }

  refuse(problem: UploadProblem): void {
    this.move(this.currentVersionId ? 'release' : 'refuse');
    this.uploadProblem = problem;
  }

  /** Retention: what was said goes with the bytes, the keys that hold the rows together stay. */
  purge(now: string): void {
    Object.assign(this, {
      name: '',
      textExcerpt: null,
      memberIds: [],
      uploadProblem: null,
      generatedKey: null,
      custom: null,
      visibility: 'internal',
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<FileObject>);
  }

  private move(verb: string): void {
    this.status = transition('file', fileTransitions, this.status, verb);
  }
}
