import { Injectable } from '@nestjs/common';
import {
  BearerSource,
  Clock,
  Database,
  Fault,
  TOKEN_PREFIXES,
  hashToken,
  unpackToken,
  type Principal,
} from '@omni/platform';
import { LRUCache } from 'lru-cache';
import { clientPrincipal } from './client-principal';
import { Houses } from './houses';

interface Row {
  sessionId: string;
  tokenHash: string;
  permitted: string[] | null;
  permissions: string[];
  expiresAt: string;
  accessExpiresAt: string | null;
  id: string;
  contactId: string;
  clientId: string;
  engagementId: string | null;
}

const SEAT = `
  select s.id as "sessionId", s.token_hash as "tokenHash", s.permitted, s.expires_at as "expiresAt",
    a.id, a.contact_id as "contactId", a.client_id as "clientId", a.engagement_id as "engagementId",
    a.permissions, a.expires_at as "accessExpiresAt"
  from portal.portal_sessions s
  join portal.client_portal_access a on a.organization_id = s.organization_id and a.id = s.access_id
  where s.organization_id = $1 and (s.token_hash = $2 or s.id = $3) and s.revoked_at is null and s.deleted_at is null
    and a.status = 'active' and a.engagement_open and a.deleted_at is null`;

interface Remembered {
  principal: Principal;
  /** when session or access end by themselves, in ms */
  endsAt: number;
  until: number;
  generation: number;
}

const REMEMBERED = 20_000;
/** Facts are checked against the organization's access version in each transaction; this bounds what that cannot tell. */
const FRESH_MS = 10_000;

/**
 * Who is behind a portal token. Facts are read once and remembered; whatever changes an access moves the organization's
 * access version, so what is suspended or revoked ends at the next request.
 */
@Injectable()
export class PortalBearers extends BearerSource {
  override readonly prefix = TOKEN_PREFIXES.portal;
  private readonly remembered = new LRUCache<string, Remembered>({ max: REMEMBERED });
  /** how often rights changed in an organization, as far as this process knows */
  private readonly generations = new Map<string, number>();
  /** the access version that an organization's facts were last read under */
  private readonly versions = new LRUCache<string, number>({ max: REMEMBERED });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly houses: Houses,
  ) {
    super();
  }

  override async authenticate(bearer: string): Promise<Principal> {
    const parts = unpackToken(this.prefix, bearer);
    if (!parts) throw unauthenticated();
    const { organizationId } = parts;
    const tokenHash = hashToken(bearer);
    const known = this.remembered.get(slot(organizationId, tokenHash));
    const isFresh = known && known.until > this.now() && known.generation === this.generation(organizationId);
    const { principal, endsAt } = isFresh ? known : await this.read(organizationId, tokenHash, null);
    if (endsAt <= this.now()) throw unauthenticated();
    return principal;
  }

  override owns(principal: Principal): boolean {
    return principal.portal !== undefined;
  }

  override async reload({ organization, sessionId }: Principal): Promise<Principal> {
    if (!organization || sessionId === null) throw unauthenticated();
    return (await this.read(organization.id, null, sessionId)).principal;
  }

  override forget(organizationId: string): void {
    this.generations.set(organizationId, this.generation(organizationId) + 1);
  }

  private async read(
    organizationId: string,
    tokenHash: string | null,
    sessionId: string | null,
  ): Promise<Remembered> {
    // Taken before the read: a change during it makes the result old at once.
    const generation = this.generation(organizationId);
    const { rows, accessVersion } = await this.database.read({ organizationId }, [
      { text: SEAT, values: [organizationId, tokenHash, sessionId] },
    ]);
    const row = rows[0]?.[0] as unknown as Row | undefined;
    const organization = row && (await this.organization(organizationId, accessVersion));
    if (!organization) throw unauthenticated();
    const { permitted, permissions } = row;
    const principal = clientPrincipal({
      organization,
      access: row,
      permissions: permitted ? permissions.filter((one) => permitted.includes(one)) : permissions,
      sessionId: row.sessionId,
      accessVersion,
    });
    const ends = [row.expiresAt, row.accessExpiresAt].flatMap((end) => (end ? [Date.parse(end)] : []));
    const remembered = { principal, endsAt: Math.min(...ends), until: this.now() + FRESH_MS, generation };
    this.remembered.set(slot(organizationId, row.tokenHash), remembered);
    return remembered;
  }

  /** The organization's facts, not older than this access version. */
  private organization(id: string, accessVersion: number | null) {
    if (accessVersion !== null && this.versions.get(id) !== accessVersion) {
      this.houses.forget(id);
      this.versions.set(id, accessVersion);
    }
    return this.houses.byId(id);
  }

  private generation(organizationId: string): number {
    return this.generations.get(organizationId) ?? 0;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

const slot = (organizationId: string, tokenHash: string): string => `${organizationId} ${tokenHash}`;

const unauthenticated = (): Fault =>
  new Fault(401, 'unauthenticated', 'This session has ended. Ask for a new link.', {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
