import { z } from 'zod';
import type { Provider } from '../providers/provider';
import { twilioAccount, twilioText, type LoginOf } from './text';

const BASE = 'https://api.twilio.com';

export const textSettings = {
  from: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'Give it with its country code, such as +4915735980000.')
    .meta({ title: 'Number' })
    .describe('The number that messages come from and answers go to, in E.164.'),
};

const login: LoginOf = (_, { accountSid = '', authToken = '' }) => ({ base: BASE, accountSid, authToken });

/** Checked against the documented wire format and signature vectors; not run against the live service. */
export const twilio: Provider = {
  manifest: {
    key: 'twilio',
    name: 'Twilio',
    summary: 'Text messages and WhatsApp, out and in.',
    category: 'text',
    authKind: 'api_key',
    scopes: ['messages.read', 'messages.write'],
    credentials: z.strictObject({
      accountSid: z
        .string()
        .regex(/^AC[0-9a-f]{32}$/, 'It begins with AC.')
        .meta({ title: 'Account SID' }),
      authToken: z.string().min(16).max(64).meta({ title: 'Auth token' }),
    }),
    settings: z.strictObject(textSettings),
    sandbox: false,
  },
  account: (access) => twilioAccount(access, login),
  text: (access) => twilioText(access, login),
};
