import { Inet, Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import { linkExpired, linkUsed } from './link.errors';
import type { LinkPurpose } from './link.purposes';

/** A link that lets a contact in once. Its token is in the mail alone: here is its hash. */
@Table('portal.portal_links', 'portal_link', { history: false })
export class PortalLink extends TenantEntity {
  @Uuid() accessId!: string;
  @Text() purpose!: LinkPurpose;
  @Text({ nullable: true }) targetType: string | null = null;
  @Uuid({ nullable: true }) targetId: string | null = null;
  /** how long it is good for once it is sent */
  @Int() validMinutes!: number;
  /** null until the mail is made */
  @Text({ nullable: true, secret: true }) tokenHash: string | null = null;
  @Instant({ nullable: true }) expiresAt: string | null = null;
  @Instant({ nullable: true }) sentAt: string | null = null;
  /** why it was never sent */
  @Text({ nullable: true }) failure: string | null = null;
  @Instant({ nullable: true }) usedAt: string | null = null;
  @Inet({ nullable: true }) ip: string | null = null;

  /** Gets the hash of the token that the mail carries; a mail that is made again makes the one before useless. */
  seal(tokenHash: string, now: string): void {
    this.tokenHash = tokenHash;
    this.expiresAt = new Date(Date.parse(now) + this.validMinutes * 60_000).toISOString();
  }

  /** Once, and in time. */
  use(ip: string | null, now: string): void {
    if (this.usedAt !== null) throw linkUsed();
    if (this.expiresAt === null || this.expiresAt <= now) throw linkExpired();
    this.usedAt = now;
    this.ip = ip;
  }
}
