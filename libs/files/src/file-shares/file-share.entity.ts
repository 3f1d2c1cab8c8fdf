import {
  Flag,
  Instant,
  Int,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
  type Transitions,
} from '@omni/platform';
import type { SharePermission, ShareStatus } from './share.choices';

export const shareTransitions: Transitions<ShareStatus> = {
  expire: { from: ['active'], to: 'expired' },
  exhaust: { from: ['active'], to: 'exhausted' },
  revoke: { from: ['active'], to: 'revoked' },
};

/** So many wrong passwords in a row, and the link is shut for a while. */
const MAX_FAILURES = 10;
const SHUT_MS = 15 * 60_000;

/** A link by which anybody who has it gets a file, for a while. */
@Table('files.file_shares', 'file_share')
export class FileShare extends TenantEntity {
  @Uuid() fileId!: string;
  @Text({ secret: true }) tokenHash!: string;
  @Text() permission!: SharePermission;
  @Text({ nullable: true, secret: true }) passwordHash: string | null = null;
  @Flag() hasPassword: boolean = false;
  @Text() status: ShareStatus = 'active';
  @Instant() expiresAt!: string;
  @Int({ nullable: true }) maxDownloads: number | null = null;
  @Int() downloadCount: number = 0;
  @Int() failedAttempts: number = 0;
  @Instant({ nullable: true }) lockedUntil: string | null = null;
  @Instant({ nullable: true }) lastAccessedAt: string | null = null;
  @Instant({ nullable: true }) revokedAt: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;

  isOpen(now: string): boolean {
    return this.status === 'active' && this.expiresAt > now;
  }

  /** One download more. The last one that is allowed ends the link. */
  access(now: string): void {
    this.downloadCount += 1;
    this.lastAccessedAt = now;
    this.failedAttempts = 0;
    if (this.maxDownloads !== null && this.downloadCount >= this.maxDownloads) this.move('exhaust');
  }

  wrongPassword(now: string): void {
    this.failedAttempts += 1;
    if (this.failedAttempts < MAX_FAILURES) return;
    this.failedAttempts = 0;
    this.lockedUntil = new Date(Date.parse(now) + SHUT_MS).toISOString();
  }

  expire(): void {
    this.move('expire');
  }

  revoke(now: string): void {
    this.move('revoke');
    this.revokedAt = now;
  }

  purge(now: string): void {
    Object.assign(this, {
      // No token has the hash of a row's id.
      tokenHash: this.id,
      passwordHash: null,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<FileShare>);
  }

  private move(verb: string): void {
    this.status = transition('file share', shareTransitions, this.status, verb);
  }
}
