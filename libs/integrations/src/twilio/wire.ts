import { createHmac } from 'node:crypto';
import { z } from 'zod';

/*
 * Twilio's API of 2010-04-01 as far as it is used here: forms go in, JSON comes out, errors name a number. Webhooks are
 * forms as well.
 */

export const VERSION = '/2010-04-01';

export const accountWire = z.object({ sid: z.string(), friendly_name: z.string(), status: z.string() });

/** Statuses by which a message goes; what is new to us is taken for being on its way. */
export const messageWire = z.object({
  sid: z.string(),
  status: z.string(),
  error_code: z.number().nullable(),
  to: z.string(),
});

/** A page of the account's messages, the latest first. */
export const messagesWire = z.object({
  messages: z.array(
    messageWire.extend({
      body: z.string().nullable(),
      direction: z.string(),
      /** RFC 2822, to the second */
      date_created: z.string(),
    }),
  ),
});

export const SIGNATURE = 'x-twilio-signature';

/** Base64 HMAC-SHA1 of the address and, sorted by name, each parameter with its value (Twilio: Validating Requests). */
export function signatureOf(
  authToken: string,
  url: string,
  params: Readonly<Record<string, string>>,
): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const text = url + sorted.map(([name, value]) => name + value).join('');
  return createHmac('sha1', authToken).update(text).digest('base64');
}

/** The receiver asked for no more messages; the number cannot receive any. */
export const UNSUBSCRIBED = '21610';
