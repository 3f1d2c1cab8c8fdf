import { BlockList, isIPv4 } from 'node:net';
import { Injectable, Optional } from '@nestjs/common';
import {
  Clock,
  CustomFields,
  Database,
  Fault,
  NOBODY,
  PrincipalSource,
  RelayDatabase,
  TOKEN_PREFIXES,
  forbidden,
  hashToken,
  unpackToken,
  type OrganizationFacts,
  type Principal,
} from '@omni/platform';
import { LRUCache } from 'lru-cache';
import { AccessTokenStrategy } from './access-token.strategy';
import { KeyUse } from './key-use';
import { readApiKey, readOrganization, readOrigins, readSession, readUserOf, type Found } from './read-facts';
import { NOWHERE } from './facts';

/** Whose facts to read: they are remembered under `slot`. */
type Subject =
  | { kind: 'session'; slot: string; organizationId: string; userId: string; sessionId: string | null }
  | { kind: 'api_key'; slot: string; organizationId: string; secretHash: string };

interface Known {
  subject: Subject;
  /** when the bearer itself ends, in ms */
  expiresAt: number;
}

interface KnownOrigins {
  until: number;
  origins: Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}
const NOTHING_KNOWN: KnownOrigins = { until: 0, origins: Promise.resolve(new Map()) };

interface Remembered extends Found {
  until: number;
  generation: number;
}

const REMEMBERED = 20_000;
/**
 * Facts are checked against the organization's access version in each transaction. This bounds what the version cannot
 * tell, as rights that another process has just widened.
 */
const FRESH_MS = 10_000;

/**
 * Who is behind a bearer. A token's signature is checked once, facts are read once and remembered; the bus asks again
 * when the organization's access version has moved on, so what is revoked ends at the next request.
 */
@Injectable()
export class Principals extends PrincipalSource {
  private readonly bearers = new LRUCache<string, Known>({ max: REMEMBERED });
  private readonly facts = new LRUCache<string, Remembered>({ max: REMEMBERED });
  private readonly organizations = new LRUCache<
    string,
    { facts: OrganizationFacts; until: number; generation: number }
  >({ max: REMEMBERED });
  /** how often rights changed in an organization, as far as this process knows */
  private readonly generations = new Map<string, number>();
  private known = NOTHING_KNOWN;
  private readonly subjects = new WeakMap<Principal, Subject>();

  constructor(
    private readonly database: Database,
    private readonly relay: RelayDatabase,
    private readonly clock: Clock,
    private readonly accessTokens: AccessTokenStrategy,
    private readonly keyUse: KeyUse,
    @Optional() private readonly customFields?: CustomFields,
  ) {
    super();
  }

  override async authenticate(bearer: string, ip: string | null): Promise<Principal> {
    const known = this.bearers.get(bearer) ?? (await this.introduce(bearer));
    if (known.expiresAt <= this.now()) throw unauthenticated('This token has expired.');
    const { subject } = known;
    const remembered = this.remembered(subject) ?? (await this.read(subject));
    if (remembered.expiresAt !== null && remembered.expiresAt <= this.now())
      throw unauthenticated('This key has expired.');
    if (!mayComeFrom(remembered.allowed, ip))
      throw unauthenticated('This key is not for use from this address.');
    if (subject.kind === 'api_key') this.keyUse.note(remembered.principal, this.now());
    return remembered.principal;
  }

  override async reload(principal: Principal): Promise<Principal> {
    const subject = this.subjects.get(principal) ?? subjectOf(principal);
    const { principal: fresh } = await this.read(subject);
    // Someone may act on a person's behalf under another name: the rights are the person's, the name stays.
    if (fresh.kind === principal.kind) return fresh;
    return { ...fresh, kind: principal.kind, id: principal.id };
  }

  override forget(organizationId: string): void {
    this.generations.set(organizationId, this.generation(organizationId) + 1);
  }

  override async member(organizationId: string, memberId: string): Promise<Principal> {
    const userId = await readUserOf(this.database, organizationId, memberId);
    const subject = userId === null ? null : sessionSubject(organizationId, userId, null);
    const found = subject ? await this.read(subject).catch(() => null) : null;
    if (!found) throw forbidden('This member works here no more.', 'identity.members:active');
    return found.principal;
  }

  override async origins(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    if (this.known.until <= this.now()) {
      // One look serves whoever asks meanwhile.
      this.known = { until: this.now() + FRESH_MS, origins: readOrigins(this.relay) };
      this.known.origins.catch(() => (this.known = NOTHING_KNOWN));
    }
    return this.known.origins;
  }

  override async organization(id: string): Promise<OrganizationFacts> {
    if (id === NOBODY) return NOWHERE;
    const generation = this.generation(id);
    const known = this.organizations.get(id);
    if (known && known.generation === generation && known.until > this.now()) return known.facts;
    const facts = await readOrganization(this.database, id);
    if (!facts) throw new Error(`there is no organization ${id}`);
    this.organizations.set(id, { facts, until: this.now() + FRESH_MS, generation });
    return facts;
  }

  private async introduce(bearer: string): Promise<Known> {
    const known = keyBearer(bearer) ?? (await this.tokenBearer(bearer));
    if (!known) throw unauthenticated('This token is not valid.');
    this.bearers.set(bearer, known);
    return known;
  }

  private async tokenBearer(bearer: string): Promise<Known | null> {
    const claims = await this.accessTokens.read(bearer);
    if (!claims) return null;
    const { sub: userId, org: organizationId, sid: sessionId, exp } = claims;
    return { subject: sessionSubject(organizationId, userId, sessionId), expiresAt: exp * 1000 };
  }

  private remembered(subject: Subject): Remembered | undefined {
    const found = this.facts.get(subject.slot);
    if (!found || found.until <= this.now() || found.generation !== this.generation(subject.organizationId))
      return undefined;
    return found;
  }

  private async read(subject: Subject): Promise<Remembered> {
    // Taken before the read: a change during it makes the result old at once.
    const generation = this.generation(subject.organizationId);
    const now = this.clock.now().toISOString();
    const found = await (subject.kind === 'session'
      ? readSession(this.database, subject, now)
      : readApiKey(this.database, subject, now));
    if (!found) {
      this.facts.delete(subject.slot);
      throw unauthenticated('Access with this token has ended.');
    }
    const hiddenFields = await this.customFields?.hiddenFrom(found.principal);
    if (hiddenFields) found.principal.hiddenFields = hiddenFields;
    const remembered = { ...found, until: this.now() + FRESH_MS, generation };
    this.facts.set(subject.slot, remembered);
    this.subjects.set(found.principal, subject);
    return remembered;
  }

  private generation(organizationId: string): number {
    return this.generations.get(organizationId) ?? 0;
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

function keyBearer(bearer: string): Known | null {
  const parts =
    unpackToken(TOKEN_PREFIXES.apiKey, bearer) ?? unpackToken(TOKEN_PREFIXES.sandboxApiKey, bearer);
  if (!parts) return null;
  const secretHash = hashToken(bearer);
  const { organizationId } = parts;
  return {
    subject: { kind: 'api_key', slot: `${organizationId} ${secretHash}`, organizationId, secretHash },
    expiresAt: Infinity,
  };
}

const sessionSubject = (organizationId: string, userId: string, sessionId: string | null): Subject => ({
  kind: 'session',
  slot: `${organizationId} ${userId} ${sessionId ?? ''}`,
  organizationId,
  userId,
  sessionId,
});

/** For a principal that was not made here but holds a person's rights. */
function subjectOf({ organization, userId, sessionId }: Principal): Subject {
  if (!userId) throw unauthenticated('Access with this token has ended.');
  return sessionSubject(organization?.id ?? NOBODY, userId, sessionId);
}

function mayComeFrom(allowed: BlockList | null, ip: string | null): boolean {
  if (!allowed) return true;
  if (ip === null) return false;
  // A dual-stack socket reports IPv4 addresses in IPv6 dress.
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return allowed.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}

const unauthenticated = (detail: string): Fault =>
  new Fault(401, 'unauthenticated', detail, {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  });
