import { Citext, Instant, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

export type SignerRole = 'signer' | 'approver' | 'cc';
export type SignerStatus = 'pending' | 'notified' | 'viewed' | 'signed' | 'declined';
export type SignerAuth = 'email_link' | 'otp' | 'sms';

/** Somebody who is to sign, to approve or to get a copy. What they signed with is nowhere but in this row and the PDF. */
@Table('agreements.signature_signers', 'signature_signer', { history: false })
export class Signer extends TenantEntity {
  @Uuid() requestId!: string;
  /** 1 for the first */
  @Int() position!: number;
  /** signers of one order sign at the same time; 1 first */
  @Int() orderNo = 1;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Text() name!: string;
  @Citext() email!: string;
  @Text() role: SignerRole = 'signer';
  @Text() status: SignerStatus = 'pending';
  @Text() auth: SignerAuth = 'email_link';
  @Instant({ nullable: true }) notifiedAt: string | null = null;
  @Instant({ nullable: true }) viewedAt: string | null = null;
  @Instant({ nullable: true }) signedAt: string | null = null;
  @Instant({ nullable: true }) declinedAt: string | null = null;
  @Text({ nullable: true }) declineReason: string | null = null;
  @Text({ nullable: true }) ip: string | null = null;
  @Text({ nullable: true }) userAgent: string | null = null;
  @Text({ nullable: true }) consentVersion: string | null = null;
  @Instant({ nullable: true }) consentedAt: string | null = null;
  @Text({ nullable: true, secret: true }) linkHash: string | null = null;
  @Text({ nullable: true, secret: true }) linkSealed: string | null = null;
  @Text({ nullable: true, secret: true }) codeHash: string | null = null;
  @Text({ nullable: true, secret: true }) codeSealed: string | null = null;
  @Instant({ nullable: true }) codeExpiresAt: string | null = null;
  @Int() codeAttempts = 0;
  @Instant({ nullable: true }) codeSentAt: string | null = null;
  @Instant({ nullable: true }) remindedAt: string | null = null;
  @Text({ nullable: true }) markKind: 'typed' | 'drawn' | null = null;
  /** SHA-256 of the typed text or of the image's bytes */
  @Text({ nullable: true }) markSha256: string | null = null;
  /** the typed name, or the image as a data URL */
  @Text({ nullable: true, secret: true }) signature: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;
}
