import { Flag, Instant, Int, Ltree, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { FileVisibility } from '../files/file.choices';

@Table('files.folders', 'folder')
export class Folder extends TenantEntity {
  @Uuid({ nullable: true }) parentId: string | null = null;
  @Text() name!: string;
  /** labels of the folders from the root down to this one */
  @Ltree() path!: string;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Text() visibility: FileVisibility = 'internal';
  @Text({ nullable: true }) templateKey: string | null = null;
  /** days after which what was put into it goes to the bin, and before which nothing in it is gone for good */
  @Int({ nullable: true }) retentionDays: number | null = null;
  @Flag() legalHold: boolean = false;
  @Text({ nullable: true }) holdReason: string | null = null;
  @Instant({ nullable: true }) heldAt: string | null = null;
  /** the folder whose deletion took it along */
  @Uuid({ nullable: true }) deletedWithId: string | null = null;
  @Uuid({ array: true }) mergedClientIds: string[] = [];
  @Instant({ nullable: true }) purgedAt: string | null = null;

  hold(reason: string, now: string): void {
    this.legalHold = true;
    this.holdReason = reason;
    this.heldAt = now;
  }

  release(): void {
    this.legalHold = false;
    this.holdReason = null;
    this.heldAt = null;
  }

  purge(now: string): void {
    Object.assign(this, {
      name: '',
      templateKey: null,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Folder>);
  }
}
