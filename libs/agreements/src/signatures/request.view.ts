import { viewOf } from '@omni/platform';
import type { SignatureRequest } from './request.entity';
import type { Signer } from './signer.entity';

export const signerView = (row: Signer) => ({
  id: row.id,
  position: row.position,
  orderNo: row.orderNo,
  contactId: row.contactId,
  name: row.name,
  email: row.email,
  role: row.role,
  status: row.status,
  auth: row.auth,
  notifiedAt: row.notifiedAt,
  viewedAt: row.viewedAt,
  signedAt: row.signedAt,
  declinedAt: row.declinedAt,
  declineReason: row.declineReason,
  ip: row.ip,
  userAgent: row.userAgent,
  consentVersion: row.consentVersion,
  consentedAt: row.consentedAt,
  remindedAt: row.remindedAt,
});

export const requestView = (row: SignatureRequest) => ({
  ...viewOf(row),
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  versionId: row.versionId,
  title: row.title,
  message: row.message,
  clientId: row.clientId,
  engagementId: row.engagementId,
  provider: row.provider,
  connectionId: row.connectionId,
  externalId: row.externalId,
  documentSha256: row.documentSha256,
  status: row.status,
  signingOrder: row.signingOrder,
  expiresAt: row.expiresAt,
  reminderEveryDays: row.reminderEveryDays,
  nextReminderAt: row.nextReminderAt,
  consentVersion: row.consentVersion,
  consentText: row.consentText,
  sentAt: row.sentAt,
  completedAt: row.completedAt,
  endedAt: row.endedAt,
  cancelReason: row.cancelReason,
  sealedSha256: row.sealedSha256,
  completedFileId: row.completedFileId,
  certificateFileId: row.certificateFileId,
  error: row.error,
  ...(row.signers
    ? { signers: [...row.signers].sort((a, b) => a.position - b.position).map(signerView) }
    : {}),
});
