import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { twilioSid } from '../wire';
import { Refusal, refused } from './refusal';
import { route, type Ask, type Route } from './routes';
import type { Account, StoredText } from './state';
import type { Webhooks } from './webhooks';

/* Twilio's Messages resource (2010-04-01), as far as it is used: forms in, JSON out, errors by number. */

const NUMBER = /^(whatsapp:)?\+[1-9]\d{6,14}$/;
/** Numbers of Twilio's test credentials that always fail. */
const MAGIC: Readonly<Record<string, [number, string]>> = {
  '+15005550001': [21211, "The 'To' number is not a valid phone number."],
  '+15005550004': [21610, 'Attempt to send to unsubscribed recipient'],
  '+15005550009': [21614, "'To' number is not a valid mobile number"],
};

const draft = z.looseObject({
  To: z.string().min(1),
  From: z.string().min(1),
  Body: z.string().min(1).max(1600),
  StatusCallback: z.url().optional(),
});

const BASE = '/2010-04-01/Accounts';

export const textRoutes: Route[] = [
  // `:sid` ends in `.json`, as everything of this API does.
  route('GET', `${BASE}/:sid`, (ask) => {
    const { sid, name } = entered(ask, '.json');
    return { status: 200, body: { sid, friendly_name: name, status: 'active', type: 'Trial' } };
  }),
  route('POST', `${BASE}/:sid/Messages.json`, (ask) => {
    const { sid } = entered(ask);
    const parsed = draft.safeParse(ask.body);
    if (!parsed.success) throw twilioRefusal(400, 21602, 'Message body is required.');
    const { To: to, From: from, Body: body, StatusCallback: callbackUrl = null } = parsed.data;
    if (!NUMBER.test(to)) throw twilioRefusal(400, 21211, "The 'To' number is not a valid phone number.");
    if (!NUMBER.test(from)) throw twilioRefusal(400, 21212, "The 'From' number is not a valid phone number.");
    const magic = MAGIC[to];
    if (magic) throw twilioRefusal(400, ...magic);
    const stored: StoredText = {
      sid: newSid(),
      from,
      to,
      body,
      status: 'queued',
      errorCode: null,
      callbackUrl,
      createdAt: ask.now.toISOString(),
    };
    ask.account.texts.push(stored);
    return { status: 201, body: shown(sid, stored) };
  }),
  route('GET', `${BASE}/:sid/Messages.json`, (ask) => {
    const { sid } = entered(ask);
    const [to, from] = [ask.query.get('To'), ask.query.get('From')];
    const found = ask.account.texts.filter(
      (text) => (to === null || text.to === to) && (from === null || text.from === from),
    );
    const size = Number(ask.query.get('PageSize') ?? 50);
    const messages = found.reverse().slice(0, size);
    return { status: 200, body: { messages: messages.map((text) => shown(sid, text)) } };
  }),
  route('GET', `${BASE}/:sid/Messages/:id`, (ask) => {
    const { sid } = entered(ask);
    return {
      status: 200,
      body: shown(sid, textOf(ask.account, (ask.params.id ?? '').replace(/\.json$/, ''))),
    };
  }),
];

export function textOf(account: Account, sid: string): StoredText {
  const found = account.texts.find((text) => text.sid === sid);
  if (!found) throw twilioRefusal(404, 20404, 'The requested resource was not found');
  return found;
}

/** What the network says of a message; told where its sender asked to be told. */
export function report(
  webhooks: Webhooks,
  account: Account,
  text: StoredText,
  status: string,
  errorCode: number | null,
): void {
  Object.assign(text, { status, errorCode });
  if (text.callbackUrl === null) return;
  webhooks.tellForm(account, text.callbackUrl, {
    ...numbers(account, text),
    SmsStatus: status,
    MessageStatus: status,
    ...(errorCode === null ? {} : { ErrorCode: String(errorCode) }),
  });
}

/** Somebody writes to one of the account's numbers. */
export function receive(
  webhooks: Webhooks,
  account: Account,
  {
    url,
    sid = newSid(),
    ...text
  }: { url: string; sid?: string | undefined; from: string; to: string; body: string },
): string {
  webhooks.tellForm(account, url, {
    ...numbers(account, { ...text, sid }),
    Body: text.body,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
  });
  return sid;
}

const numbers = (account: Account, { sid, from, to }: Pick<StoredText, 'sid' | 'from' | 'to'>) => ({
  AccountSid: twilioSid(account.token),
  ApiVersion: '2010-04-01',
  From: from,
  To: to,
  MessageSid: sid,
  SmsSid: sid,
});

const newSid = (): string => `SM${randomBytes(16).toString('hex')}`;

/** The account in the path is the one that logged in. */
function entered({ account, params }: Ask, suffix = ''): { sid: string; name: string } {
  const sid = twilioSid(account.token);
  if (params.sid !== sid + suffix) throw twilioRefusal(404, 20404, 'The requested resource was not found');
  return { sid, name: account.name };
}

const shown = (accountSid: string, { sid, from, to, body, status, errorCode, createdAt }: StoredText) => ({
  sid,
  account_sid: accountSid,
  api_version: '2010-04-01',
  from,
  to,
  body,
  status,
  direction: 'outbound-api',
  date_created: new Date(createdAt).toUTCString().replace('GMT', '+0000'),
  num_segments: String(Math.ceil(body.length / 153)),
  num_media: '0',
  error_code: errorCode,
  error_message: null,
  uri: `/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`,
});

function twilioRefusal(status: number, code: number, message: string): Refusal {
  const { headers } = refused(status, String(code), message);
  const more_info = `https://www.twilio.com/docs/errors/${String(code)}`;
  return new Refusal(status, String(code), message, headers, { code, message, more_info, status });
}
