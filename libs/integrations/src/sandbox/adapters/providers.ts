import { z } from 'zod';
import type { ConnectionCategory } from '../../ports/connections';
import type { Access, Provider, ProviderAccount, ProviderManifest } from '../../providers/provider';
import { accountWire } from '../wire';
import { sandboxCalendar } from './calendar';
import { ask } from './client';
import { sandboxLedger } from './ledger';
import { sandboxMail } from './mail';
import { sandboxSignature } from './signature';
import { sandboxTextLogin } from './text';
import { textSettings } from '../../twilio/provider';
import { twilioAccount, twilioText } from '../../twilio/text';

const credentials = z.strictObject({
  token: z
    .string()
    .regex(/^sbx_[a-z0-9][a-z0-9_-]{0,60}$/, 'Give sbx_ and a name of your choice.')
    .meta({ title: 'Token', examples: ['sbx_acme'] })
    .describe('sbx_ and a name of your choice: it opens an account of that name in the sandbox.'),
});

const manifest = (
  key: string,
  name: string,
  category: ConnectionCategory,
  summary: string,
  settings = z.strictObject({}) as z.ZodObject,
): ProviderManifest => ({
  key,
  name,
  summary,
  category,
  authKind: 'api_key',
  scopes: [`${category}.read`, `${category}.write`],
  credentials,
  settings,
  sandbox: true,
});

async function account(access: Access): Promise<ProviderAccount> {
  const { id, email, webhookSecret } = await ask(access, {
    method: 'GET',
    path: '/account',
    answer: accountWire,
  });
  return { id, name: email, secret: { webhookSecret } };
}

/** Providers that are not real, for building and trying out. */
export const sandboxProviders: readonly Provider[] = [
  {
    manifest: manifest(
      'sandbox_calendar',
      'Sandbox calendar',
      'calendar',
      'Two calendars with events that come, move and go.',
    ),
    account,
    calendar: sandboxCalendar,
  },
  {
    manifest: manifest(
      'sandbox_ledger',
      'Sandbox ledger',
      'ledger',
      'Books that take invoices and bills, and say what was paid.',
    ),
    account,
    ledger: sandboxLedger,
  },
  {
    manifest: manifest(
      'sandbox_signature',
      'Sandbox signatures',
      'esign',
      'Envelopes that are signed in order, with signed webhooks.',
    ),
    account,
    signature: sandboxSignature,
  },
  {
    manifest: manifest(
      'sandbox_mail',
      'Sandbox mail',
      'email',
      'A mailbox; mail between accounts of the sandbox arrives.',
    ),
    account,
    mail: sandboxMail,
  },
  {
    manifest: manifest(
      'sandbox_text',
      'Sandbox texts',
      'text',
      "Text messages and WhatsApp by Twilio's wire format, with signed webhooks.",
      z.strictObject({ from: textSettings.from.default('+15005550006') }),
    ),
    account: (access) => twilioAccount(access, sandboxTextLogin),
    text: (access) => twilioText(access, sandboxTextLogin),
  },
];
