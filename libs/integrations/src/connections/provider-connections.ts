import { Inject, Injectable } from '@nestjs/common';
import { Database, SETTINGS, type PlatformSettings, type Unit } from '@omni/platform';
import { OutboundHttp } from '../http/outbound-http';
import { ProviderFault } from '../ports/provider-fault';
import type { CalendarPort } from '../ports/calendar.port';
import { Connections, type Connection, type ConnectionCategory } from '../ports/connections';
import type { LedgerPort } from '../ports/ledger.port';
import type { MailPort } from '../ports/mail.port';
import type { SignaturePort } from '../ports/signature.port';
import type { TextPort } from '../ports/text.port';
import type { Access, Provider } from '../providers/provider';
import { providerNamed } from '../providers/registry';
import { ConnectionHealth } from './connection-health';
import { HeldBack, heldBack } from './held-back';
import { Vault, type Secret } from './vault';

interface Found extends Connection {
  sealed: string | null;
  keySalt: string | null;
}

const SEALED = `left join integrations.secrets s on s.organization_id = t.organization_id and s.integration_id = t.id`;

/** Every port, by way of the connection's secret and under the eyes of its health. */
@Injectable()
export class ProviderConnections extends Connections {
  /** what a connection that was looked up had for a secret then; gone with it */
  private readonly held = new WeakMap<Connection, Secret>();

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly health: ConnectionHealth,
    private readonly http: OutboundHttp,
    @Inject(SETTINGS) private readonly settings: PlatformSettings,
  ) {
    super();
  }

  override async find(
    unit: Pick<Unit, 'sql' | 'tenantId'>,
    category: ConnectionCategory,
    id: string | null = null,
  ): Promise<Connection | null> {
    const [row] = await unit.sql<Found>(
      `select t.id, t.organization_id as "organizationId", t.provider, t.category, t.display_name as "displayName", t.config,
         t.external_account_name as "accountName",
         s.sealed, s.key_salt as "keySalt"
       from integrations.integrations t ${SEALED}
       where t.organization_id = $1 and t.category = $2 and t.status in ('active', 'degraded') and ($3::uuid is null or t.id = $3)
         and t.deleted_at is null
       order by t.created_at, t.id limit 1`,
      [unit.tenantId, category, id],
    );
    if (!row) return null;
    const { sealed, keySalt, ...connection } = row;
    const { organizationId } = connection;
    const secret = this.vault.open({ organizationId, integrationId: connection.id, sealed, keySalt });
    if (secret) this.held.set(connection, secret);
    return connection;
  }

  override calendar(connection: Connection): CalendarPort {
    return this.port(connection, 'calendar');
  }

  override ledger(connection: Connection): LedgerPort {
    return this.port(connection, 'ledger');
  }

  override signature(connection: Connection): SignaturePort {
    return this.port(connection, 'signature');
  }

  override mail(connection: Connection): MailPort {
    return this.port(connection, 'mail');
  }

  override text(connection: Connection): TextPort {
    return this.port(connection, 'text');
  }

  /** How a provider's adapter gets at what it needs of a connection. `usable` says in which statuses it may be used. */
  accessOf(connection: Connection, usable: readonly string[] = ['active', 'degraded']): Access {
    return {
      http: this.http,
      sandboxUrl: this.settings.sandboxUrl ?? null,
      config: connection.config,
      secret: () => this.secretOf(connection, usable),
      heldSecret: () => {
        const secret = this.held.get(connection);
        if (!secret)
          throw new ProviderFault('permanent', 'Look the connection up first.', null, 'no_secret_held');
        return secret;
      },
    };
  }

  private async secretOf({ id, organizationId }: Connection, usable: readonly string[]): Promise<Secret> {
    const { rows } = await this.database.read({ organizationId }, [
      {
        text: `select t.status, s.sealed, s.key_salt as "keySalt" from integrations.integrations t ${SEALED}
               where t.organization_id = $1 and t.id = $2`,
        values: [organizationId, id],
      },
    ]);
    const row = rows[0]?.[0] as { status: string; sealed: string | null; keySalt: string | null } | undefined;
    if (!row || !usable.includes(row.status)) throw heldBack(row?.status ?? 'disconnected');
    const secret = this.vault.open({ organizationId, integrationId: id, ...row });
    if (!secret)
      throw new HeldBack('reauth', 'The connection has no secret.', null, 'integration_not_connected');
    return secret;
  }

  /** The adapter, each of whose calls is watched. Checking a webhook asks nobody, so it says nothing about health. */
  private port<K extends 'calendar' | 'ledger' | 'signature' | 'mail' | 'text'>(
    connection: Connection,
    kind: K,
  ): ReturnType<NonNullable<Provider[K]>> {
    type Port = ReturnType<NonNullable<Provider[K]>>;
    const make = providerNamed(connection.provider)[kind] as ((access: Access) => Port) | undefined;
    if (!make) throw new Error(`${connection.provider} is no ${kind} provider`);
    return new Proxy<Port>(make(this.accessOf(connection)), {
      get: (port, name) => {
        const member: unknown = Reflect.get(port, name);
        if (typeof member !== 'function' || name === 'webhook') return member;
        const call = member as (...args: unknown[]) => Promise<unknown>;
        return (...args: unknown[]) =>
          this.health.watch(connection, name === 'changes', () => call.apply(port, args));
      },
    });
  }
}
