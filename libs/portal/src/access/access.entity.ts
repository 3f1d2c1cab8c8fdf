import { Flag, Instant, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { PortalPermission } from './permissions';
import { accessTransitions, type AccessStatus } from './access.transitions';

/** What one contact may see and do in the portal, for all of their client or for one engagement. */
@Table('portal.client_portal_access', 'portal_access')
export class PortalAccess extends TenantEntity {
  @Uuid() contactId!: string;
  /** the contact's client; it moves with them only when clients are merged */
  @Uuid() clientId!: string;
  /** null: all of the client */
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Text() status: AccessStatus = 'invited';
  @Text({ array: true }) permissions!: PortalPermission[];
  /** member who invited; null where the house did */
  @Uuid({ nullable: true }) invitedById: string | null = null;
  @Instant({ nullable: true }) activatedAt: string | null = null;
  @Instant({ nullable: true }) lastLoginAt: string | null = null;
  @Instant({ nullable: true }) expiresAt: string | null = null;
  @Instant({ nullable: true }) revokedAt: string | null = null;
  @Text({ nullable: true }) reason: string | null = null;
  /** false while the engagement that this access is for is not shown in the portal */
  @Flag() engagementOpen = true;
  /** contacts and clients that this access belonged to before merges, the latest last */
  @Uuid({ array: true }) mergedContactIds: string[] = [];
  @Uuid({ array: true }) mergedClientIds: string[] = [];
  @Instant({ nullable: true }) purgedAt: string | null = null;

  activate(now: string): void {
    this.move('activate');
    this.activatedAt = now;
  }

  suspend(reason: string | null): void {
    this.move('suspend');
    this.reason = reason;
  }

  reactivate(): void {
    this.move('reactivate');
    this.reason = null;
  }

  revoke(reason: string | null, now: string): void {
    this.move('revoke');
    this.revokedAt = now;
    this.reason = reason;
  }

  /** Asks anew whom access was taken from. */
  invite(): void {
    this.move('invite');
    Object.assign(this, { revokedAt: null, reason: null, activatedAt: null });
  }

  /** Whether somebody may come in by it now. */
  isOpen(now: string): boolean {
    return (
      (this.status === 'invited' || this.status === 'active') &&
      this.engagementOpen &&
      this.deletedAt === null &&
      (this.expiresAt === null || this.expiresAt > now)
    );
  }

  private move(verb: keyof typeof accessTransitions): void {
    this.status = transition('portal access', accessTransitions, this.status, verb);
  }
}
