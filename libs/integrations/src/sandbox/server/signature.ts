import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { envelopeDraftWire, type envelopeWire } from '../wire';
import { certified } from './certificate';
import { refused } from './refusal';
import { bodyOf, route, type Ask, type Route } from './routes';
import type { Account, StoredEnvelope } from './state';
import type { Webhooks } from './webhooks';

const reason = z.strictObject({ reason: z.string() });

export const signatureRoutes = (webhooks: Webhooks): Route[] => [
  route('POST', '/signature/envelopes', (ask) => {
    const draft = bodyOf(envelopeDraftWire, ask);
    if (new Set(draft.signers.map((s) => s.key)).size < draft.signers.length)
      throw refused(422, 'repeated_signer', 'Each signer has a key of their own.');
    const envelope: StoredEnvelope = {
      id: `env_${randomUUID()}`,
      status: 'sent',
      signers: draft.signers.map(({ key }) => ({
        key,
        status: 'waiting',
        signedAt: null,
        declineReason: null,
      })),
      draft,
    };
    inviteNext(envelope);
    ask.account.envelopes.push(envelope);
    webhooks.tell(ask.account, envelope, 'envelope.sent');
    return { status: 201, body: shown(envelope) };
  }),
  route('GET', '/signature/envelopes/:id', (ask) => ({ status: 200, body: shown(envelopeOf(ask)) })),
  route('POST', '/signature/envelopes/:id/void', (ask) => {
    const envelope = envelopeOf(ask);
    bodyOf(reason, ask);
    if (envelope.status === 'voided') return { status: 200, body: shown(envelope) };
    requireOpen(envelope);
    envelope.status = 'voided';
    webhooks.tell(ask.account, envelope, 'envelope.voided');
    return { status: 200, body: shown(envelope) };
  }),
  route('POST', '/signature/envelopes/:id/signers/:key/remind', (ask) => {
    const envelope = envelopeOf(ask);
    requireOpen(envelope);
    const signer = signerOf(envelope, ask.params.key ?? '');
    if (signer.status !== 'sent' && signer.status !== 'viewed')
      throw refused(422, 'not_their_turn', `The signer is ${signer.status}.`);
    ask.account.reminders.push({ envelopeId: envelope.id, key: signer.key });
    return { status: 202 };
  }),
  route('GET', '/signature/envelopes/:id/document', async (ask) => {
    const envelope = envelopeOf(ask);
    if (envelope.status !== 'completed')
      throw refused(422, 'not_completed', `The envelope is ${envelope.status}.`);
    return { status: 200, body: { pdf: await certified(envelope) } };
  }),
];

export function envelopeOf({
  account,
  params,
  now,
}: Pick<Ask, 'account' | 'params' | 'now'>): StoredEnvelope {
  const envelope = account.envelopes.find((e) => e.id === params.id);
  if (!envelope) throw refused(404, 'not_found', 'There is no such envelope.');
  const { expiresAt } = envelope.draft;
  if (envelope.status === 'sent' && expiresAt !== null && Date.parse(expiresAt) <= now.getTime())
    envelope.status = 'expired';
  return envelope;
}

export function signerOf(envelope: StoredEnvelope, key: string): StoredEnvelope['signers'][number] {
  const signer = envelope.signers.find((s) => s.key === key);
  if (!signer) throw refused(404, 'not_found', 'There is no such signer.');
  return signer;
}

/** What a signer does at the provider's page. @throws 422 when it is not their turn */
export function actAsSigner(
  webhooks: Webhooks,
  account: Account,
  envelope: StoredEnvelope,
  key: string,
  act: { what: 'view' } | { what: 'sign'; at: Date } | { what: 'decline'; reason: string },
): void {
  requireOpen(envelope);
  const signer = signerOf(envelope, key);
  if (signer.status !== 'sent' && signer.status !== 'viewed')
    throw refused(422, 'not_their_turn', `The signer is ${signer.status}.`);
  if (act.what === 'view') {
    signer.status = 'viewed';
    webhooks.tell(account, envelope, 'signer.viewed');
  } else if (act.what === 'sign') {
    Object.assign(signer, { status: 'signed', signedAt: act.at.toISOString() });
    webhooks.tell(account, envelope, 'signer.signed');
    inviteNext(envelope);
    if (envelope.signers.every((s) => s.status === 'signed')) {
      envelope.status = 'completed';
      webhooks.tell(account, envelope, 'envelope.completed');
    }
  } else {
    Object.assign(signer, { status: 'declined', declineReason: act.reason });
    envelope.status = 'declined';
    webhooks.tell(account, envelope, 'envelope.declined');
  }
}

/** Whoever is next by order is asked, once everybody before them has signed. */
function inviteNext(envelope: StoredEnvelope): void {
  const orders = new Map(envelope.draft.signers.map((s) => [s.key, s.order]));
  const open = envelope.signers.filter((s) => s.status !== 'signed');
  const next = Math.min(...open.map((s) => orders.get(s.key) ?? 1));
  for (const signer of open)
    if (signer.status === 'waiting' && orders.get(signer.key) === next) signer.status = 'sent';
}

function requireOpen(envelope: StoredEnvelope): void {
  if (envelope.status !== 'sent')
    throw refused(422, 'envelope_closed', `The envelope is ${envelope.status}.`);
}

export const shown = ({ id, status, signers }: StoredEnvelope): z.output<typeof envelopeWire> => ({
  id,
  status,
  signers,
});
