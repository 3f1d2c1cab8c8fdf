import type { z } from 'zod';
import type { OutboundHttp } from '../http/outbound-http';
import type { CalendarPort } from '../ports/calendar.port';
import type { ConnectionCategory } from '../ports/connections';
import type { LedgerPort } from '../ports/ledger.port';
import type { MailPort } from '../ports/mail.port';
import type { SignaturePort } from '../ports/signature.port';
import type { TextPort } from '../ports/text.port';

export type AuthKind = 'oauth2' | 'api_key' | 'basic' | 'none';

/** A provider as data: what one has to know to connect it, and to draw the form for that. */
export interface ProviderManifest {
  /** `sandbox_calendar`, `quickbooks` … */
  key: string;
  name: string;
  summary: string;
  category: ConnectionCategory;
  authKind: AuthKind;
  /** least rights that are asked for */
  scopes: readonly string[];
  /** what is secret: sealed when it comes in, and never shown again */
  credentials: z.ZodObject;
  /** what is not, and may be changed at any time */
  settings: z.ZodObject;
  /** for trying out: it is no provider of the world */
  sandbox: boolean;
}

/** What an adapter works with. The secret is read anew for each call, so that a changed one holds at once. */
export interface Access {
  http: OutboundHttp;
  /** base address of the sandbox; null where there is none */
  sandboxUrl: string | null;
  config: Record<string, unknown>;
  /** @throws ProviderFault when the connection may not be used now */
  secret: () => Promise<Record<string, string>>;
  /** the secret as it was when the connection was looked up, for checking a signature on the spot */
  heldSecret: () => Record<string, string>;
}

/** Whose account it turned out to be. `secret` joins what is sealed: what the provider gives out at connecting. */
export interface ProviderAccount {
  id: string;
  name: string;
  secret?: Record<string, string>;
}

/** A provider: its manifest, who is behind an access, and the port of its category. */
export interface Provider {
  manifest: ProviderManifest;
  account(access: Access): Promise<ProviderAccount>;
  calendar?(access: Access): CalendarPort;
  ledger?(access: Access): LedgerPort;
  signature?(access: Access): SignaturePort;
  mail?(access: Access): MailPort;
  text?(access: Access): TextPort;
}
