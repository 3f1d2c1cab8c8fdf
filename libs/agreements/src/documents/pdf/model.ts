import type { Block } from '../block.contract';

/** A signature as it stands under the document. */
export interface PdfSignature {
  name: string;
  role: 'signer' | 'approver' | 'cc';
  /** the typed name, or a PNG as a data URL */
  mark: { kind: 'typed' | 'drawn'; value: string } | null;
  signedAt: string | null;
}

export interface PdfCertificateSigner {
  name: string;
  email: string;
  role: string;
  auth: string;
  notifiedAt: string | null;
  viewedAt: string | null;
  signedAt: string | null;
  ip: string | null;
  userAgent: string | null;
  consentVersion: string | null;
  markSha256: string | null;
}

/** What proves the signatures: who, when, from where, and the chain of evidence up to its last link. */
export interface PdfCertificate {
  requestId: string;
  provider: string;
  consentText: string;
  consentVersion: string;
  signers: readonly PdfCertificateSigner[];
  evidence: readonly { seq: number; kind: string; occurredAt: string; hash: string }[];
}

/** Everything that is printed of a document. */
export interface DocumentModel {
  title: string;
  number: string | null;
  from: string;
  locale: string;
  /** IANA zone that times are shown in beside UTC */
  timezone: string;
  body: readonly Block[];
  /** of the content */
  sha256: string;
  /** RFC 3339: the same model gives the same bytes */
  madeAt: string;
  signatures: readonly PdfSignature[];
  certificate: PdfCertificate | null;
}
