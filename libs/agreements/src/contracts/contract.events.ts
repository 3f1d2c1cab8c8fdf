import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { contractKind, counterpartyKind } from './contract.contract';
import type { Contract } from './contract.entity';

const common = {
  id,
  contractId: id,
  number: z.string().nullable(),
  title: z.string(),
  kind: contractKind,
  counterpartyKind,
  clientId: id.nullable(),
  vendorId: id.nullable(),
  contactId: id.nullable(),
  dealId: id.nullable(),
  engagementId: id.nullable(),
  proposalId: id.nullable(),
  versionNo: z.int(),
};
const CONTRACT = '018f2c1e-4444-7000-8000-000000000001';
const sample = {
  id: CONTRACT,
  contractId: CONTRACT,
  number: 'CTR-0003',
  title: 'Consulting agreement',
  kind: 'msa' as const,
  counterpartyKind: 'client' as const,
  clientId: '018f2c1e-4444-7000-8000-000000000002',
  vendorId: null,
  contactId: '018f2c1e-4444-7000-8000-000000000003',
  dealId: '018f2c1e-4444-7000-8000-000000000004',
  engagementId: '018f2c1e-4444-7000-8000-000000000005',
  proposalId: '018f2c1e-4444-7000-8000-000000000006',
  versionNo: 1,
};
const REQUEST = '018f2c1e-4444-7000-8000-000000000007';

export const contractFacts = (row: Contract) => ({
  id: row.id,
  contractId: row.id,
  number: row.number,
  title: row.title,
  kind: row.kind,
  counterpartyKind: row.counterpartyKind,
  clientId: row.clientId,
  vendorId: row.vendorId,
  contactId: row.contactId,
  dealId: row.dealId,
  engagementId: row.engagementId,
  proposalId: row.proposalId,
  versionNo: row.versionNo,
});

const named = (data: { number: string | null; title: string }): string =>
  data.number ? `${data.number} (${data.title})` : data.title;

export const ContractSent = defineEvent({
  type: 'contract.sent',
  summary: 'A contract, or an amendment of it, went out to be signed.',
  data: z.strictObject({ ...common, signatureRequestId: id, versionId: id, documentSha256: z.string() }),
  sample: {
    ...sample,
    signatureRequestId: REQUEST,
    versionId: '018f2c1e-4444-7000-8000-000000000008',
    documentSha256: 'a'.repeat(64),
  },
  visibility: 'client',
  line: (d) => `Contract ${named(d)} was sent for signature`,
});

export const ContractViewed = defineEvent({
  type: 'contract.viewed',
  summary: 'A signer looked at the contract.',
  data: z.strictObject({ ...common, signatureRequestId: id, signerName: z.string() }),
  sample: { ...sample, signatureRequestId: REQUEST, signerName: 'Ada Lovelace' },
  line: (d) => `${d.signerName} looked at contract ${named(d)}`,
});

export const ContractPartiallySigned = defineEvent({
  type: 'contract.partially_signed',
  summary: 'Some signed the contract, and others are still to.',
  data: z.strictObject({ ...common, signatureRequestId: id, signerName: z.string() }),
  sample: { ...sample, signatureRequestId: REQUEST, signerName: 'Ada Lovelace' },
  visibility: 'client',
  line: (d) => `${d.signerName} signed contract ${named(d)}; others are still to sign`,
});

export const ContractSigned = defineEvent({
  type: 'contract.signed',
  summary: 'Everybody signed: the contract binds.',
  data: z.strictObject({
    ...common,
    versionId: id,
    signatureRequestId: id.nullable().describe('null: signed on paper.'),
    documentSha256: z.string().describe('Of the content that everybody signed.'),
    fileId: id.nullable(),
    signedAt: z.iso.datetime(),
    effectiveOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    valueMinor: z.int().nullable(),
    currency: z.string(),
  }),
  sample: {
    ...sample,
    versionId: '018f2c1e-4444-7000-8000-000000000008',
    signatureRequestId: REQUEST,
    documentSha256: 'a'.repeat(64),
    fileId: null,
    signedAt: '2026-03-02T09:00:00.000Z',
    effectiveOn: '2026-03-02',
    endsOn: '2027-03-01',
    valueMinor: 1_190_000,
    currency: 'EUR',
  },
  visibility: 'client',
  line: (d) => `Contract ${named(d)} was signed`,
});

export const ContractDeclined = defineEvent({
  type: 'contract.declined',
  summary: 'A signer declined the contract, or an amendment of it.',
  data: z.strictObject({
    ...common,
    signatureRequestId: id,
    signerName: z.string(),
    reason: z.string(),
    amendment: z.boolean().describe('The contract itself stays as it was signed.'),
  }),
  sample: {
    ...sample,
    signatureRequestId: REQUEST,
    signerName: 'Ada Lovelace',
    reason: 'The liability clause is too wide',
    amendment: false,
  },
  visibility: 'client',
  line: (d) => `${d.signerName} declined contract ${named(d)}: ${d.reason}`,
});

export const ContractVoided = defineEvent({
  type: 'contract.voided',
  summary: 'A contract that was not signed was taken back for good.',
  data: z.strictObject({ ...common, reason: z.string() }),
  sample: { ...sample, reason: 'Wrong party' },
  line: (d) => `Contract ${named(d)} was voided: ${d.reason}`,
});

export const ContractAmended = defineEvent({
  type: 'contract.amended',
  summary: 'An amendment was signed and is in force.',
  data: z.strictObject({
    ...common,
    versionId: id,
    changeNote: z.string().nullable(),
    effectiveOn: z.iso.date().nullable(),
    signatureRequestId: id.nullable(),
    documentSha256: z.string(),
  }),
  sample: {
    ...sample,
    versionNo: 2,
    versionId: '018f2c1e-4444-7000-8000-000000000009',
    changeNote: 'Longer term',
    effectiveOn: '2026-06-01',
    signatureRequestId: REQUEST,
    documentSha256: 'a'.repeat(64),
  },
  visibility: 'client',
  line: (d) => `Contract ${named(d)} was amended (version ${String(d.versionNo)})`,
});

export const ContractAmendmentDrafted = defineEvent({
  type: 'contract.amendment_drafted',
  summary: 'An amendment is being prepared.',
  data: z.strictObject({ ...common, versionId: id, amendmentNo: z.int(), changeNote: z.string() }),
  sample: {
    ...sample,
    versionId: '018f2c1e-4444-7000-8000-000000000009',
    amendmentNo: 2,
    changeNote: 'Longer term',
  },
  line: (d) => `An amendment of contract ${named(d)} was drafted: ${d.changeNote}`,
});

export const ContractRenewalDue = defineEvent({
  type: 'contract.renewal_due',
  summary: 'The last day for notice, or the end of a contract, is near: told once a date.',
  data: z.strictObject({
    ...common,
    alert: z.enum(['notice', 'renewal']),
    dueOn: z.iso.date(),
    daysLeft: z.int(),
    endsOn: z.iso.date(),
    autoRenew: z.boolean(),
  }),
  sample: {
    ...sample,
    alert: 'notice',
    dueOn: '2026-11-30',
    daysLeft: 14,
    endsOn: '2027-02-28',
    autoRenew: true,
  },
  line: (d) =>
    d.alert === 'notice'
      ? `Notice of contract ${named(d)} must be given by ${d.dueOn}`
      : `Contract ${named(d)} ends on ${d.dueOn}`,
});

export const ContractRenewed = defineEvent({
  type: 'contract.renewed',
  summary: 'A contract goes on for another term.',
  data: z.strictObject({
    ...common,
    automatic: z.boolean(),
    previousEndsOn: z.iso.date().nullable(),
    endsOn: z.iso.date(),
  }),
  sample: { ...sample, versionNo: 2, automatic: true, previousEndsOn: '2027-02-28', endsOn: '2028-02-29' },
  visibility: 'client',
  line: (d) => `Contract ${named(d)} was renewed until ${d.endsOn}`,
});

export const ContractNoticeGiven = defineEvent({
  type: 'contract.notice_given',
  summary: 'Notice was given: the contract ends with its term and does not renew.',
  data: z.strictObject({ ...common, noticeGivenOn: z.iso.date(), endsOn: z.iso.date().nullable() }),
  sample: { ...sample, noticeGivenOn: '2026-11-15', endsOn: '2027-02-28' },
  visibility: 'client',
  line: (d) => `Notice was given of contract ${named(d)}`,
});

export const ContractExpired = defineEvent({
  type: 'contract.expired',
  summary: 'A contract came to its end, or was not signed in time.',
  data: z.strictObject({
    ...common,
    offer: z.boolean().describe('It was never signed.'),
    endedOn: z.iso.date(),
  }),
  sample: { ...sample, offer: false, endedOn: '2027-02-28' },
  visibility: 'client',
  line: (d) => (d.offer ? `Contract ${named(d)} was not signed in time` : `Contract ${named(d)} has ended`),
});

export const ContractTerminated = defineEvent({
  type: 'contract.terminated',
  summary: 'A contract was ended before its time.',
  data: z.strictObject({ ...common, terminatedOn: z.iso.date(), reason: z.string() }),
  sample: { ...sample, terminatedOn: '2026-09-30', reason: 'Client closed the department' },
  visibility: 'client',
  line: (d) => `Contract ${named(d)} was terminated as of ${d.terminatedOn}`,
});

export const ContractSuperseded = defineEvent({
  type: 'contract.superseded',
  summary: 'Another contract took this one’s place.',
  data: z.strictObject({ ...common, replacedByContractId: id }),
  sample: { ...sample, replacedByContractId: '018f2c1e-4444-7000-8000-000000000010' },
  line: (d) => `Contract ${named(d)} was replaced by another`,
});

export const contractEvents = [
  ContractSent,
  ContractViewed,
  ContractPartiallySigned,
  ContractSigned,
  ContractDeclined,
  ContractVoided,
  ContractAmended,
  ContractAmendmentDrafted,
  ContractRenewalDue,
  ContractRenewed,
  ContractNoticeGiven,
  ContractExpired,
  ContractTerminated,
  ContractSuperseded,
];
