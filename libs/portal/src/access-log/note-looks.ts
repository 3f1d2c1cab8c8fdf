import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database, Witness, memberRole, type AnyResource, type Call, type Row } from '@omni/platform';
import { LRUCache } from 'lru-cache';

/** One look at a row is noted once in so long, however often it is repeated. */
const EVERY_MS = 10 * 60_000;

const INSERT = `
  insert into portal.access_log (organization_id, id, client_id, engagement_id, entity_type, entity_id, member_id, via, opened_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * Notes who of the business opens what a client may see of themselves, where the organization wants that
 * (`settings.portal.accessLog`). Beside the request: nobody's answer waits for it.
 */
@Injectable()
export class NoteLooks extends Witness implements OnApplicationShutdown {
  private readonly log = new Logger(NoteLooks.name);
  private readonly noted = new LRUCache<string, number>({ max: 50_000 });
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override opened({ principal }: Call, resource: AnyResource, row: Row): void {
    const { organization, kind, memberId } = principal;
    if (!organization || !isShown(organization.settings.portal) || !memberRole(principal)) return;
    if (!resource.access.client || (kind !== 'user' && kind !== 'api_key')) return;
    const { id, clientId, engagementId } = belonging(resource, row);
    const now = this.clock.now();
    const slot = `${principal.id ?? ''} ${resource.type} ${id}`;
    if (clientId === null || now.getTime() - (this.noted.get(slot) ?? -Infinity) < EVERY_MS) return;
    this.noted.set(slot, now.getTime());
    const whose = [organization.id, randomUUID(), clientId, engagementId];
    this.write(organization.id, [...whose, resource.type, id, memberId, kind, now.toISOString()]);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  /** Resolves when every look is written down. */
  async settled(): Promise<void> {
    await Promise.all(this.pending);
  }

  private write(organizationId: string, values: unknown[]): void {
    const written = this.database
      .read({ organizationId }, [{ text: INSERT, values }])
      .then(() => undefined)
      .catch((error: unknown) => this.log.warn({ err: error }, 'a look was not noted'))
      .finally(() => this.pending.delete(written));
    this.pending.add(written);
  }
}

const isShown = (settings: unknown): boolean =>
  (settings as { accessLog?: boolean } | undefined)?.accessLog === true;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function belonging({ type }: AnyResource, row: Row) {
  const id = String(row.id);
  return {
    id,
    clientId: type === 'client_company' ? id : textOf(row.clientId),
    engagementId: type === 'engagement' ? id : textOf(row.engagementId),
  };
}
