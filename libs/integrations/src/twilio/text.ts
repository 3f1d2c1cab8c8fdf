import { constantTimeEqual } from '@omni/platform';
import type { z } from 'zod';
import { ProviderFault } from '../ports/provider-fault';
import type { TextPort, TextState, TextStatus, TextWebhook } from '../ports/text.port';
import type { OutboundRequest } from '../http/outbound-http';
import type { Access, ProviderAccount } from '../providers/provider';
import {
  SIGNATURE,
  UNSUBSCRIBED,
  VERSION,
  accountWire,
  messageWire,
  messagesWire,
  signatureOf,
} from './wire';

/** Where Twilio's API lies, and as whom it is asked. */
export interface TwilioLogin {
  base: string;
  accountSid: string;
  authToken: string;
}

/** How a connection's secret becomes a login: the same for the company's API and for the sandbox that speaks like it. */
export type LoginOf = (access: Access, secret: Record<string, string>) => TwilioLogin;

type Asked<S extends z.ZodType> = Pick<OutboundRequest<S>, 'method' | 'form' | 'answer'>;

const asker = (access: Access, loginOf: LoginOf) => {
  return async <S extends z.ZodType>(path: string, asked: Asked<S>): Promise<z.output<S>> => {
    const { base, accountSid, authToken } = loginOf(access, await access.secret());
    const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
    return access.http.request({
      ...asked,
      url: `${base}${VERSION}/Accounts/${accountSid}${path}`,
      headers: { authorization: `Basic ${basic}` },
    });
  };
};

export async function twilioAccount(access: Access, loginOf: LoginOf): Promise<ProviderAccount> {
  const { sid, friendly_name } = await asker(access, loginOf)('.json', {
    method: 'GET',
    answer: accountWire,
  });
  return { id: sid, name: friendly_name };
}

/** Texts and WhatsApp by Twilio's Messages resource. */
export function twilioText(access: Access, loginOf: LoginOf): TextPort {
  const ask = asker(access, loginOf);
  const own = typeof access.config.from === 'string' ? access.config.from : '';
  // Who is written to by WhatsApp is written to from the number's WhatsApp.
  const fromFor = (to: string): string => (to.startsWith(WHATSAPP) ? WHATSAPP + own : own);
  return {
    async send({ to, body, callbackUrl }) {
      const form = { To: to, From: fromFor(to), Body: body, StatusCallback: callbackUrl };
      try {
        return stateOf(await ask('/Messages.json', { method: 'POST', form, answer: messageWire }));
      } catch (error) {
        if (!(error instanceof ProviderFault) || error.code !== UNSUBSCRIBED) throw error;
        throw new ProviderFault(
          'permanent',
          'The receiver asked for no more messages.',
          null,
          'unsubscribed',
        );
      }
    },
    async state(externalId) {
      const path = `/Messages/${encodeURIComponent(externalId)}.json`;
      return stateOf(await ask(path, { method: 'GET', answer: messageWire }));
    },
    async taken({ to, body }, since) {
      const query = new URLSearchParams({ To: to, From: fromFor(to), PageSize: String(PAGE) });
      const path = `/Messages.json?${query.toString()}`;
      const { messages } = await ask(path, { method: 'GET', answer: messagesWire });
      const from = Date.parse(since) - CLOCKS_APART_MS;
      return messages
        .filter((one) => one.direction.startsWith('outbound') && one.body === body)
        .filter(({ date_created }) => Date.parse(date_created) >= from)
        .map(stateOf);
    },
    webhook(urls, headers, raw) {
      const { authToken } = loginOf(access, access.heldSecret());
      const params = Object.fromEntries(new URLSearchParams(Buffer.from(raw).toString('utf8')));
      const given = headers[SIGNATURE] ?? '';
      const fits = urls.some((url) => constantTimeEqual(given, signatureOf(authToken, url, params)));
      if (authToken === '' || !fits)
        throw new ProviderFault(
          'permanent',
          'The signature does not fit the delivery.',
          null,
          'bad_signature',
        );
      return webhookOf(params);
    },
  };
}

const WHATSAPP = 'whatsapp:';
/** More than anybody sends to one number while an answer is awaited. */
const PAGE = 100;
/** Their clock is not ours, and theirs shows whole seconds. */
const CLOCKS_APART_MS = 5 * 60_000;

const STATUSES: Readonly<Record<string, TextStatus>> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

const statusOf = (status: string): TextStatus => STATUSES[status] ?? 'queued';

const stateOf = ({ sid, status, error_code }: z.output<typeof messageWire>): TextState => ({
  externalId: sid,
  status: statusOf(status),
  error: error_code === null ? null : String(error_code),
});

function webhookOf(params: Readonly<Record<string, string>>): TextWebhook {
  const { MessageSid: externalId, MessageStatus: status, From: from, To: to, Body: body, ErrorCode } = params;
  if (externalId === undefined)
    throw new ProviderFault('contract', 'The delivery is about no message.', null, 'unexpected_shape');
  if (status !== undefined)
    return { kind: 'status', externalId, status: statusOf(status), error: ErrorCode ?? null };
  if (from === undefined || to === undefined)
    throw new ProviderFault('contract', 'The delivery names no number.', null, 'unexpected_shape');
  return { kind: 'message', externalId, from, to, body: body ?? '' };
}
