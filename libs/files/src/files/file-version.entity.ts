import { Big, Instant, Int, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { AvStatus, Uploader } from './file.choices';
import { versionTransitions, type VersionStatus } from './file.transitions';

/** One set of bytes of a file: never changed once it has arrived. */
@Table('files.file_versions', 'file_version', { history: false })
export class FileVersion extends TenantEntity {
  @Uuid() fileId!: string;
  @Int() versionNo!: number;
  @Text() status: VersionStatus = 'pending_upload';
  @Text() bucket!: string;
  @Text() storageKey!: string;
  @Big() sizeBytes!: number;
  @Text() sha256!: string;
  @Text() mime!: string;
  @Text() uploadedByKind!: Uploader;
  @Uuid({ nullable: true }) uploadedById: string | null = null;
  @Text() avStatus: AvStatus = 'pending';
  /** what the scanner calls what it found */
  @Text({ nullable: true }) avSignature: string | null = null;
  @Text({ nullable: true }) etag: string | null = null;
  @Instant() uploadExpiresAt!: string;
  @Instant({ nullable: true }) completedAt: string | null = null;
  @Instant({ nullable: true }) availableAt: string | null = null;

  receive(now: string): void {
    this.move('receive');
    this.completedAt = now;
  }

  release(avStatus: AvStatus, etag: string | null, now: string): void {
    this.move('release');
    this.avStatus = avStatus;
    this.etag = etag;
    this.availableAt = now;
  }

  quarantine(signature: string): void {
    this.move('quarantine');
    this.avStatus = 'infected';
    this.avSignature = signature;
  }

  refuse(): void {
    this.move('refuse');
    this.completedAt = null;
  }

  abandon(now: string): void {
    this.move('abandon');
    this.deletedAt = now;
  }

  private move(verb: string): void {
    this.status = transition('file version', versionTransitions, this.status, verb);
  }
}
