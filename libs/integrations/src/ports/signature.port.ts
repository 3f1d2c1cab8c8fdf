export interface EnvelopeSigner {
  /** our own key of the signer */
  key: string;
  name: string;
  email: string;
  /** signers of one order sign at the same time; 1 first */
  order: number;
}

export interface Envelope {
  /** our signature request's id */
  id: string;
  title: string;
  message: string | null;
  /** the document to be signed */
  pdf: Uint8Array;
  signers: readonly EnvelopeSigner[];
  /** RFC 3339 */
  expiresAt: string | null;
  /** where the provider tells what happened */
  callbackUrl: string;
}

export type EnvelopeStatus = 'sent' | 'completed' | 'declined' | 'voided' | 'expired';

export interface EnvelopeState {
  externalId: string;
  status: EnvelopeStatus;
  signers: readonly {
    key: string;
    status: 'waiting' | 'sent' | 'viewed' | 'signed' | 'declined';
    signedAt: string | null;
    declineReason: string | null;
  }[];
}

/** A delivery whose signature was checked. It is a hint: read the envelope's state. */
export interface SignatureWebhook {
  /** the same delivery again has the same id */
  deliveryId: string;
  externalId: string;
  type: string;
}

/** A provider of electronic signatures. */
export interface SignaturePort {
  /** @param key the same key makes one envelope */
  send(envelope: Envelope, key: string): Promise<EnvelopeState>;
  state(externalId: string): Promise<EnvelopeState>;
  void(externalId: string, reason: string): Promise<void>;
  remind(externalId: string, signerKey: string): Promise<void>;
  /** The signed document with its certificate. */
  document(externalId: string): Promise<Uint8Array>;
  /** @throws ProviderFault `permanent` when the signature does not fit the raw body */
  webhook(headers: Readonly<Record<string, string | undefined>>, raw: Uint8Array): SignatureWebhook;
}
