import type { Unit } from '@omni/platform';
import type { CalendarPort } from './calendar.port';
import type { LedgerPort } from './ledger.port';
import type { MailPort } from './mail.port';
import type { SignaturePort } from './signature.port';
import type { TextPort } from './text.port';

export type ConnectionCategory = 'email' | 'calendar' | 'ledger' | 'esign' | 'text';

/** An organization's account at a provider. Its secrets never leave the integrations module. */
export interface Connection {
  id: string;
  organizationId: string;
  /** `sandbox_calendar`, `quickbooks` … */
  provider: string;
  category: ConnectionCategory;
  displayName: string;
  /** whose account it is at the provider, as the provider says: a mailbox's address */
  accountName?: string | null;
  /** what the provider's settings schema allows */
  config: Record<string, unknown>;
}

/**
 * An organization's connections and, behind each, its provider as a port. Look connections up inside a transaction; call
 * ports from errands only, where none is open. Ports throw `ProviderFault`; the connection's health follows from them.
 */
export abstract class Connections {
  /** The connection of a category that works now (the one named, else the oldest), or null. */
  abstract find(
    unit: Pick<Unit, 'sql' | 'tenantId'>,
    category: ConnectionCategory,
    id?: string | null,
  ): Promise<Connection | null>;
  abstract calendar(connection: Connection): CalendarPort;
  abstract ledger(connection: Connection): LedgerPort;
  abstract signature(connection: Connection): SignaturePort;
  abstract mail(connection: Connection): MailPort;
  /** @throws where nobody brings text messages */
  text(connection: Connection): TextPort {
    throw new Error(`${connection.provider} is no text provider`);
  }
}
