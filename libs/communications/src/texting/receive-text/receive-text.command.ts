import { command } from '@omni/platform';
import { z } from 'zod';
import { messages } from '../../messages/message.resource';

/** What the route makes of a delivery, beside its path: the raw bytes, which alone can be verified. */
export const textDelivery = z.object({
  urls: z.array(z.string()),
  message: z.uuid().nullable(),
  headers: z.record(z.string(), z.string()),
  /** base64 */
  raw: z.string(),
});

export class ReceiveText extends command({
  name: 'message.receive_text',
  summary: 'Takes a delivery of a provider of text messages: what came in, or what became of what went out',
  resource: messages,
  needs: 'act',
  open: true,
  // The body is the provider's own affair: it is verified and looked up, never believed.
  input: z
    .looseObject({ organizationId: z.string().max(40), connectionId: z.string().max(40) })
    .meta({ id: 'ReceiveTextInput' }),
  output: z.null(),
  effect: 'irreversible',
  redact: ['raw', 'headers', 'urls'],
}) {}
