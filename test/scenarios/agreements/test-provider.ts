import { createHmac, timingSafeEqual } from 'node:crypto';
import { Global, Injectable, Module } from '@nestjs/common';
import {
  Connections,
  ProviderFault,
  type CalendarPort,
  type Connection,
  type Envelope,
  type EnvelopeState,
  type LedgerPort,
  type MailPort,
  type SignaturePort,
  type SignatureWebhook,
} from '@omni/integrations';

const SECRET = 'whsec_of_the_test';
const sign = (raw: string): string => createHmac('sha256', SECRET).update(raw).digest('hex');

/** A provider of signatures in memory: it keeps envelopes, moves them when told, and signs its deliveries. */
@Injectable()
export class TestEsign implements SignaturePort {
  readonly envelopes = new Map<string, { envelope: Envelope; state: EnvelopeState; reminders: string[] }>();
  /** thrown by the next call */
  fault: ProviderFault | null = null;
  sends = 0;

  send(envelope: Envelope, key: string): Promise<EnvelopeState> {
    this.fail();
    this.sends += 1;
    const externalId = `env-${key}`;
    const known = this.envelopes.get(externalId);
    if (known) return Promise.resolve(known.state);
    const state: EnvelopeState = {
      externalId,
      status: 'sent',
      signers: envelope.signers.map(({ key: signer }) => ({
        key: signer,
        status: 'sent',
        signedAt: null,
        declineReason: null,
      })),
    };
    this.envelopes.set(externalId, { envelope, state, reminders: [] });
    return Promise.resolve(state);
  }

  state(externalId: string): Promise<EnvelopeState> {
    this.fail();
    return Promise.resolve(structuredClone(this.get(externalId).state));
  }

  void(externalId: string): Promise<void> {
    this.get(externalId).state.status = 'voided';
    return Promise.resolve();
  }

  remind(externalId: string, signerKey: string): Promise<void> {
    this.get(externalId).reminders.push(signerKey);
    return Promise.resolve();
  }

  document(externalId: string): Promise<Uint8Array> {
    return Promise.resolve(
      Buffer.concat([Buffer.from(this.get(externalId).envelope.pdf), Buffer.from('\n% signed elsewhere')]),
    );
  }

  webhook(headers: Readonly<Record<string, string | undefined>>, raw: Uint8Array): SignatureWebhook {
    const text = Buffer.from(raw).toString('utf8');
    const given = Buffer.from(headers['x-test-signature'] ?? '');
    const right = Buffer.from(sign(text));
    if (given.length !== right.length || !timingSafeEqual(given, right))
      throw new ProviderFault('permanent', 'the signature does not fit');
    return JSON.parse(text) as SignatureWebhook;
  }

  get(externalId: string) {
    const found = this.envelopes.get(externalId);
    if (!found) throw new ProviderFault('permanent', 'there is no such envelope');
    return found;
  }

  /** A signer does something over there; answers the delivery that the provider sends of it. */
  move(
    externalId: string,
    index: number,
    status: 'viewed' | 'signed' | 'declined',
    more: { at?: string; reason?: string } = {},
  ): { url: string; raw: string; headers: Record<string, string> } {
    const { state, envelope } = this.get(externalId);
    const signers = state.signers.map((signer, i) =>
      i === index
        ? { ...signer, status, signedAt: more.at ?? null, declineReason: more.reason ?? null }
        : signer,
    );
    state.signers = signers;
    if (signers.every((signer) => signer.status === 'signed')) state.status = 'completed';
    if (status === 'declined') state.status = 'declined';
    const body: SignatureWebhook = {
      deliveryId: `${externalId}-${String(index)}-${status}`,
      externalId,
      type: `signer_${status}`,
    };
    const raw = JSON.stringify(body);
    return {
      url: new URL(envelope.callbackUrl).pathname,
      raw,
      headers: { 'x-test-signature': sign(raw) },
    };
  }

  private fail(): void {
    const { fault } = this;
    this.fault = null;
    if (fault) throw fault;
  }
}

@Injectable()
class TestConnections extends Connections {
  constructor(private readonly esign: TestEsign) {
    super();
  }

  override find(
    unit: { tenantId: string },
    category: string,
    id?: string | null,
  ): Promise<Connection | null> {
    if (category !== 'esign') return Promise.resolve(null);
    return Promise.resolve({
      id: id ?? '018f2c1e-7777-7000-8000-000000000001',
      organizationId: unit.tenantId,
      provider: 'test_signature',
      category: 'esign',
      displayName: 'Test',
      config: {},
    });
  }

  override signature(): SignaturePort {
    return this.esign;
  }
  override calendar(): CalendarPort {
    throw new Error('no calendar here');
  }
  override ledger(): LedgerPort {
    throw new Error('no ledger here');
  }
  override mail(): MailPort {
    throw new Error('no mail here');
  }
}

/** The hub with one provider of signatures. */
@Global()
@Module({
  providers: [TestEsign, { provide: Connections, useClass: TestConnections }],
  exports: [TestEsign, Connections],
})
export class TestEsignModule {}
