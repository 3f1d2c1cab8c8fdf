import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { proposalLineView } from './proposal.contract';
import type { Proposal } from './proposal.entity';

const common = {
  id,
  proposalId: id,
  number: z.string().nullable(),
  title: z.string(),
  clientId: id,
  contactId: id.nullable(),
  dealId: id.nullable(),
  engagementId: id.nullable(),
  versionNo: z.int(),
  currency: z.string(),
  totalMinor: z.int(),
};
const PROPOSAL = '018f2c1e-3333-7000-8000-000000000001';
const sample = {
  id: PROPOSAL,
  proposalId: PROPOSAL,
  number: 'PRO-0007',
  title: 'Website relaunch',
  clientId: '018f2c1e-3333-7000-8000-000000000002',
  contactId: '018f2c1e-3333-7000-8000-000000000003',
  dealId: '018f2c1e-3333-7000-8000-000000000004',
  engagementId: '018f2c1e-3333-7000-8000-000000000005',
  versionNo: 2,
  currency: 'EUR',
  totalMinor: 1_190_000,
};

export const proposalFacts = (row: Proposal) => ({
  id: row.id,
  proposalId: row.id,
  number: row.number,
  title: row.title,
  clientId: row.clientId,
  contactId: row.contactId,
  dealId: row.dealId,
  engagementId: row.engagementId,
  versionNo: row.versionNo,
  currency: row.currency,
  totalMinor: row.totalMinor,
});

const named = (data: { number: string | null; title: string }): string =>
  data.number ? `${data.number} (${data.title})` : data.title;

export const ProposalSent = defineEvent({
  type: 'proposal.sent',
  summary: 'A proposal went to the client.',
  data: z.strictObject({
    ...common,
    to: z.array(z.string()),
    validUntil: z.iso.date().nullable(),
    versionSha256: z.string(),
  }),
  sample: { ...sample, to: ['ada@acme.example'], validUntil: '2026-04-01', versionSha256: 'a'.repeat(64) },
  visibility: 'client',
  line: (d) => `Proposal ${named(d)} was sent`,
});

export const ProposalViewed = defineEvent({
  type: 'proposal.viewed',
  summary: 'The client looked at a proposal for the first time.',
  data: z.strictObject({ ...common, via: z.enum(['link', 'portal']) }),
  sample: { ...sample, via: 'link' },
  line: (d) => `Proposal ${named(d)} was viewed`,
});

export const ProposalAccepted = defineEvent({
  type: 'proposal.accepted',
  summary: 'The client accepted a proposal.',
  data: z.strictObject({
    ...common,
    contractTemplateId: id.nullable(),
    versionId: id,
    versionSha256: z.string(),
    via: z.enum(['link', 'portal', 'recorded', 'signature']),
    typedName: z.string(),
    acceptedAt: z.iso.datetime(),
    subtotalMinor: z.int(),
    taxTotalMinor: z.int(),
    depositMinor: z.int(),
    lines: z.array(proposalLineView).describe('Those that count.'),
  }),
  sample: {
    ...sample,
    contractTemplateId: '018f2c1e-3333-7000-8000-000000000006',
    versionId: '018f2c1e-3333-7000-8000-000000000007',
    versionSha256: 'a'.repeat(64),
    via: 'link',
    typedName: 'Ada Lovelace',
    acceptedAt: '2026-03-02T09:00:00.000Z',
    subtotalMinor: 1_000_000,
    taxTotalMinor: 190_000,
    depositMinor: 357_000,
    lines: [
      {
        key: 'l1',
        productId: null,
        description: 'Design and build',
        quantity: '1',
        unit: null,
        unitAmount: '1000000',
        discountPct: null,
        taxPct: '19',
        optional: false,
        selected: false,
        group: null,
        netMinor: 1_000_000,
        taxMinor: 190_000,
      },
    ],
  },
  visibility: 'client',
  line: (d) => `Proposal ${named(d)} was accepted by ${d.typedName}`,
});

export const ProposalDeclined = defineEvent({
  type: 'proposal.declined',
  summary: 'The client declined a proposal.',
  data: z.strictObject({
    ...common,
    reason: z.string(),
    via: z.enum(['link', 'portal', 'recorded', 'signature']),
  }),
  sample: { ...sample, reason: 'Over budget', via: 'link' },
  visibility: 'client',
  line: (d) => `Proposal ${named(d)} was declined: ${d.reason}`,
});

export const ProposalExpired = defineEvent({
  type: 'proposal.expired',
  summary: 'The day until which a proposal could be accepted has passed.',
  data: z.strictObject({ ...common, validUntil: z.iso.date() }),
  sample: { ...sample, validUntil: '2026-04-01' },
  visibility: 'client',
  line: (d) => `Proposal ${named(d)} expired`,
});

export const ProposalWithdrawn = defineEvent({
  type: 'proposal.withdrawn',
  summary: 'The business took a proposal back.',
  data: z.strictObject({ ...common, reason: z.string().nullable() }),
  sample: { ...sample, reason: null },
  line: (d) => `Proposal ${named(d)} was withdrawn`,
});

export const ProposalSubmitted = defineEvent({
  type: 'proposal.submitted',
  summary: 'A proposal waits for review.',
  data: z.strictObject(common),
  sample,
  line: (d) => `Proposal ${named(d)} was submitted for review`,
});

export const ProposalReturned = defineEvent({
  type: 'proposal.returned',
  summary: 'A reviewer gave a proposal back.',
  data: z.strictObject({ ...common, note: z.string().nullable() }),
  sample: { ...sample, note: 'Add the hosting fee' },
  line: (d) => `Proposal ${named(d)} was returned to draft`,
});

export const ProposalVersionCreated = defineEvent({
  type: 'proposal.version_created',
  summary: 'A proposal got a new version.',
  data: z.strictObject({ ...common, versionId: id, reason: z.enum(['revised', 'reopened']) }),
  sample: { ...sample, versionId: '018f2c1e-3333-7000-8000-000000000007', reason: 'revised' },
  line: (d) => `Proposal ${named(d)} got version ${String(d.versionNo)}`,
});

export const proposalEvents = [
  ProposalSent,
  ProposalViewed,
  ProposalAccepted,
  ProposalDeclined,
  ProposalExpired,
  ProposalWithdrawn,
  ProposalSubmitted,
  ProposalReturned,
  ProposalVersionCreated,
];
