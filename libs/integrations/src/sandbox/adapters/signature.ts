import { createHmac } from 'node:crypto';
import { constantTimeEqual } from '@omni/platform';
import { type z } from 'zod';
import { ProviderFault } from '../../ports/provider-fault';
import type { EnvelopeState, SignaturePort } from '../../ports/signature.port';
import type { Access } from '../../providers/provider';
import {
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
  deliveryWire,
  envelopeWire,
  signedDocumentWire,
  type envelopeDraftWire,
} from '../wire';
import { ask, segment } from './client';

export function sandboxSignature(access: Access): SignaturePort {
  const at = (id: string, rest = ''): string => `/signature/envelopes/${segment(id)}${rest}`;
  return {
    async send(envelope, key) {
      const body: z.input<typeof envelopeDraftWire> = {
        reference: envelope.id,
        title: envelope.title,
        message: envelope.message,
        pdf: Buffer.from(envelope.pdf).toString('base64'),
        signers: envelope.signers.map(({ key: signer, name, email, order }) => ({
          key: signer,
          name,
          email,
          order,
        })),
        expiresAt: envelope.expiresAt,
        callbackUrl: envelope.callbackUrl,
      };
      return stateOf(
        await ask(access, {
          method: 'POST',
          path: '/signature/envelopes',
          body,
          key,
          answer: envelopeWire,
        }),
      );
    },
    async state(id) {
      return stateOf(await ask(access, { method: 'GET', path: at(id), answer: envelopeWire }));
    },
    async void(id, reason) {
      await ask(access, { method: 'POST', path: at(id, '/void'), body: { reason }, answer: null });
    },
    async remind(id, signer) {
      await ask(access, {
        method: 'POST',
        path: at(id, `/signers/${segment(signer)}/remind`),
        answer: null,
      });
    },
    async document(id) {
      const { pdf } = await ask(access, {
        method: 'GET',
        path: at(id, '/document'),
        answer: signedDocumentWire,
      });
      return Buffer.from(pdf, 'base64');
    },
    webhook(headers, raw) {
      const { webhookSecret = '' } = access.heldSecret();
      const given = headers[SIGNATURE_HEADER] ?? '';
      const wanted = createHmac('sha256', webhookSecret)
        .update(`${headers[TIMESTAMP_HEADER] ?? ''}.`)
        .update(raw)
        .digest('hex');
      if (webhookSecret === '' || !constantTimeEqual(given, wanted))
        throw new ProviderFault('permanent', 'The signature does not fit the body.', null, 'bad_signature');
      const parsed = deliveryWire.safeParse(jsonOf(raw));
      if (!parsed.success)
        throw new ProviderFault('contract', 'The delivery is not one of this provider.', null, 'not_json');
      const { deliveryId, envelopeId, type } = parsed.data;
      return { deliveryId, externalId: envelopeId, type };
    },
  };
}

const stateOf = ({ id, status, signers }: z.output<typeof envelopeWire>): EnvelopeState => ({
  externalId: id,
  status,
  signers: signers.map((signer) => ({
    key: signer.key,
    status: signer.status,
    signedAt: signer.signedAt,
    declineReason: signer.declineReason,
  })),
});

function jsonOf(raw: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(raw).toString('utf8'));
  } catch {
    return undefined;
  }
}
