/** Telephone numbers are E.164, with `whatsapp:` before those that are reached by WhatsApp. */
export interface OutboundText {
  to: string;
  body: string;
  /** where the provider tells what became of it */
  callbackUrl: string;
}

export type TextStatus = 'queued' | 'sent' | 'delivered' | 'failed';

export interface TextState {
  externalId: string;
  status: TextStatus;
  /** the provider's own code of what went wrong */
  error: string | null;
}

/** A delivery whose signature was checked: what became of a message of ours, or a message to us. */
export type TextWebhook =
  | ({ kind: 'status' } & TextState)
  | { kind: 'message'; externalId: string; from: string; to: string; body: string };

/** A provider of text messages. */
export interface TextPort {
  /**
   * The provider takes the message. It knows no idempotency key: what was handed over and never answered is looked for with
   * `taken` before it is handed over again.
   * @throws ProviderFault `permanent` with code `unsubscribed` where the receiver asked for no more
   */
  send(text: OutboundText): Promise<TextState>;
  state(externalId: string): Promise<TextState>;
  /** What it took for this receiver in these very words since a moment (RFC 3339), the latest first. */
  taken(text: Pick<OutboundText, 'to' | 'body'>, since: string): Promise<TextState[]>;
  /**
   * @param urls the addresses under which the provider may know the place that it delivers to
   * @throws ProviderFault `permanent` when the signature does not fit
   */
  webhook(
    urls: readonly string[],
    headers: Readonly<Record<string, string | undefined>>,
    raw: Uint8Array,
  ): TextWebhook;
}
