import { command } from '@omni/platform';
import { z } from 'zod';
import { signatureRequests } from '../request.resource';

/** What the route makes of a delivery, beside its path: the raw bytes, which alone can be verified. */
export const delivery = z.object({
  headers: z.record(z.string(), z.string()),
  /** base64 */
  raw: z.string(),
});

export class ReceiveDelivery extends command({
  name: 'signature_request.receive_delivery',
  summary:
    'Takes a delivery of an e-signature provider: verified by its raw bytes, kept once, worked off afterwards',
  resource: signatureRequests,
  needs: 'act',
  open: true,
  // The body is the provider's own affair: it is verified and looked up, never believed.
  input: z
    .looseObject({ provider: z.string().max(40), token: z.string().max(400) })
    .meta({ id: 'ReceiveSignatureDeliveryInput' }),
  output: z
    .strictObject({ received: z.literal(true), message: z.string() })
    .meta({ id: 'SignatureDeliveryReceipt' }),
  effect: 'irreversible',
  redact: ['token', 'raw', 'headers'],
  errors: [],
}) {}
