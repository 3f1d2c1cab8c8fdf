import { createHmac, randomUUID } from 'node:crypto';
import { SIGNATURE, signatureOf as twilioSignature } from '../../twilio/wire';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../wire';
import type { Account, Delivery, StoredEnvelope } from './state';

const TIMEOUT_MS = 10_000;

/** Hex HMAC-SHA256 of the moment and the raw body: neither can be exchanged for another. */
export const signatureOf = (secret: string, timestamp: string, raw: string | Uint8Array): string =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(raw).digest('hex');

/** What the sandbox tells at callback addresses. Each delivery is kept, so that it can come again. */
export class Webhooks {
  /** what is on its way, by account: one account's deliveries arrive in their order */
  private readonly going = new Map<string, Promise<void>>();

  constructor(private readonly now: () => Date) {}

  tell(account: Account, envelope: StoredEnvelope, type: string): void {
    const id = `dlv_${randomUUID()}`;
    const raw = JSON.stringify({ deliveryId: id, envelopeId: envelope.id, type });
    this.queue(account, { id, url: envelope.draft.callbackUrl, raw, answers: [] });
  }

  /** A form, as Twilio delivers them. */
  tellForm(account: Account, url: string, params: Record<string, string>): void {
    const raw = new URLSearchParams(params).toString();
    this.queue(account, { id: `dlv_${randomUUID()}`, url, raw, form: true, answers: [] });
  }

  private queue(account: Account, delivery: Delivery): void {
    account.deliveries.push(delivery);
    if (!account.holding) this.start(account, delivery);
  }

  /** Sends one again, as it was; or all that were held back, in the order that is asked for. */
  async send(account: Account, deliveries: readonly Delivery[]): Promise<void> {
    for (const delivery of deliveries) await this.deliver(account, delivery);
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    while (this.going.size > 0) await Promise.all(this.going.values());
  }

  private start(account: Account, delivery: Delivery): void {
    const before = this.going.get(account.id) ?? Promise.resolve();
    const going: Promise<void> = before
      .then(() => this.deliver(account, delivery))
      .finally(() => {
        if (this.going.get(account.id) === going) this.going.delete(account.id);
      });
    this.going.set(account.id, going);
  }

  private async deliver(account: Account, delivery: Delivery): Promise<void> {
    const timestamp = String(Math.floor(this.now().getTime() / 1000));
    try {
      const response = await fetch(delivery.url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: delivery.form
          ? {
              'content-type': 'application/x-www-form-urlencoded',
              [SIGNATURE]: twilioSignature(
                account.token,
                delivery.url,
                Object.fromEntries(new URLSearchParams(delivery.raw)),
              ),
            }
          : {
              'content-type': 'application/json',
              [TIMESTAMP_HEADER]: timestamp,
              [SIGNATURE_HEADER]: signatureOf(account.webhookSecret, timestamp, delivery.raw),
            },
        body: delivery.raw,
      });
      await response.arrayBuffer();
      delivery.answers.push(response.status);
    } catch {
      delivery.answers.push(0);
    }
  }
}
