import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import type { SignatureRequest } from './request.entity';
import { SUBJECT_TYPES } from './request.transitions';
import type { Signer } from './signer.entity';

const common = {
  id,
  signatureRequestId: id,
  title: z.string(),
  subjectType: z.enum(SUBJECT_TYPES),
  subjectId: id,
  contractId: id.nullable(),
  proposalId: id.nullable(),
  versionId: id,
  clientId: id.nullable(),
  engagementId: id.nullable(),
  provider: z.string(),
};
const REQUEST = '018f2c1e-5555-7000-8000-000000000001';
const sample = {
  id: REQUEST,
  signatureRequestId: REQUEST,
  title: 'Consulting agreement',
  subjectType: 'contract' as const,
  subjectId: '018f2c1e-5555-7000-8000-000000000002',
  contractId: '018f2c1e-5555-7000-8000-000000000002',
  proposalId: null,
  versionId: '018f2c1e-5555-7000-8000-000000000003',
  clientId: '018f2c1e-5555-7000-8000-000000000004',
  engagementId: null,
  provider: 'internal',
};
const signer = {
  signerId: id,
  signerName: z.string(),
  contactId: id.nullable(),
  role: z.enum(['signer', 'approver', 'cc']),
};
const signerSample = {
  signerId: '018f2c1e-5555-7000-8000-000000000005',
  signerName: 'Ada Lovelace',
  contactId: '018f2c1e-5555-7000-8000-000000000006',
  role: 'signer' as const,
};

export const requestFacts = (row: SignatureRequest) => ({
  id: row.id,
  signatureRequestId: row.id,
  title: row.title,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
  contractId: row.subjectType === 'contract' ? row.subjectId : null,
  proposalId: row.subjectType === 'proposal' ? row.subjectId : null,
  versionId: row.versionId,
  clientId: row.clientId,
  engagementId: row.engagementId,
  provider: row.provider,
});
/** Who did it, without what they signed with. */
export const signerFacts = (row: Signer) => ({
  signerId: row.id,
  signerName: row.name,
  contactId: row.contactId,
  role: row.role,
});

export const SignatureRequestSent = defineEvent({
  type: 'signature_request.sent',
  summary: 'Signers were asked to sign.',
  data: z.strictObject({
    ...common,
    documentSha256: z.string(),
    signers: z.int(),
    expiresAt: z.iso.datetime(),
  }),
  sample: { ...sample, documentSha256: 'a'.repeat(64), signers: 2, expiresAt: '2026-04-01T09:00:00.000Z' },
  line: (d) => `${d.title}: ${String(d.signers)} were asked to sign`,
});

export const SignatureRequestViewed = defineEvent({
  type: 'signature_request.viewed',
  summary: 'A signer looked at the document for the first time.',
  data: z.strictObject({ ...common, ...signer }),
  sample: { ...sample, ...signerSample },
  line: (d) => `${d.signerName} looked at ${d.title}`,
});

export const SignatureRequestSignerSigned = defineEvent({
  type: 'signature_request.signer_signed',
  summary: 'A signer signed, or an approver approved.',
  data: z.strictObject({ ...common, ...signer, signedAt: z.iso.datetime(), remaining: z.int() }),
  sample: { ...sample, ...signerSample, signedAt: '2026-03-02T09:00:00.000Z', remaining: 1 },
  visibility: 'client',
  line: (d) => `${d.signerName} ${d.role === 'approver' ? 'approved' : 'signed'} ${d.title}`,
});

export const SignatureRequestCompleted = defineEvent({
  type: 'signature_request.completed',
  summary: 'Everybody signed.',
  data: z.strictObject({ ...common, documentSha256: z.string(), completedAt: z.iso.datetime() }),
  sample: { ...sample, documentSha256: 'a'.repeat(64), completedAt: '2026-03-02T09:00:00.000Z' },
  visibility: 'client',
  line: (d) => `${d.title} was signed by everybody`,
});

export const SignatureRequestSealed = defineEvent({
  type: 'signature_request.sealed',
  summary: 'The signed document with its certificate is there as a PDF.',
  data: z.strictObject({ ...common, sha256: z.string(), size: z.int() }),
  sample: { ...sample, sha256: 'b'.repeat(64), size: 48_211 },
  visibility: 'client',
  line: (d) => `The signed copy of ${d.title} is there`,
});

export const SignatureRequestDeclined = defineEvent({
  type: 'signature_request.declined',
  summary: 'A signer declined.',
  data: z.strictObject({ ...common, ...signer, reason: z.string() }),
  sample: { ...sample, ...signerSample, reason: 'The liability clause is too wide' },
  visibility: 'client',
  line: (d) => `${d.signerName} declined to sign ${d.title}: ${d.reason}`,
});

export const SignatureRequestExpired = defineEvent({
  type: 'signature_request.expired',
  summary: 'Nobody can sign any more: the time is over.',
  data: z.strictObject(common),
  sample,
  line: (d) => `The time to sign ${d.title} is over`,
});

export const SignatureRequestCancelled = defineEvent({
  type: 'signature_request.cancelled',
  summary: 'The business took the document back before everybody had signed.',
  data: z.strictObject({ ...common, reason: z.string() }),
  sample: { ...sample, reason: 'Wrong version' },
  line: (d) => `Signing of ${d.title} was cancelled`,
});

export const SignatureRequestFailed = defineEvent({
  type: 'signature_request.failed',
  summary: 'The provider refused or could not be reached.',
  data: z.strictObject({ ...common, code: z.string().nullable(), message: z.string() }),
  sample: {
    ...sample,
    provider: 'docusign',
    code: 'ACCOUNT_LACKS_PERMISSIONS',
    message: 'The account may not send.',
  },
  line: (d) => `${d.title} could not be sent for signature: ${d.message}`,
});

export const SignatureRequestReminded = defineEvent({
  type: 'signature_request.reminded',
  summary: 'Signers who had not signed were reminded.',
  data: z.strictObject({ ...common, signers: z.int() }),
  sample: { ...sample, signers: 1 },
  line: (d) => `${String(d.signers)} were reminded to sign ${d.title}`,
});

export const requestEvents = [
  SignatureRequestSent,
  SignatureRequestViewed,
  SignatureRequestSignerSigned,
  SignatureRequestCompleted,
  SignatureRequestSealed,
  SignatureRequestDeclined,
  SignatureRequestExpired,
  SignatureRequestCancelled,
  SignatureRequestFailed,
  SignatureRequestReminded,
];
