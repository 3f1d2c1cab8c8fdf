import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { clientCompanyContract, clientCompanyStatus } from './client-company.contract';

export const clientSample = {
  id: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
  version: 1,
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
  deletedAt: null,
  kind: 'company' as const,
  name: 'Acme GmbH',
  legalName: 'Acme Handels GmbH',
  status: 'prospect' as const,
  domain: 'acme.example',
  website: 'https://acme.example',
  industry: 'retail',
  email: 'office@acme.example',
  phone: '+4930901820',
  taxNumber: 'DE123456789',
  taxExempt: false,
  currency: 'EUR',
  paymentTermsDays: 30,
  creditLimitMinor: 500_000,
  billingAddress: { city: 'Berlin', country: 'DE' },
  shippingAddress: null,
  ownerMemberId: null,
  lifecycleSource: 'manual' as const,
  healthScore: null,
  custom: null,
  mergedIntoId: null,
  lastActivityAt: null,
  openInvoiceCount: 0,
  erasedAt: null,
};

const standard = (verb: string, summary: string) =>
  defineEvent({
    type: `client_company.${verb}`,
    summary,
    data: clientCompanyContract.view,
    sample: clientSample,
    line: (d) => `Client ${d.name} ${verb}`,
  });

export const ClientCompanyCreated = standard('created', 'A client was written down.');
export const ClientCompanyUpdated = standard('updated', 'Facts about a client changed.');
export const ClientCompanyDeleted = standard('deleted', 'A client was deleted; it can be restored.');
export const ClientCompanyRestored = standard('restored', 'A deleted client came back.');

export const ClientCompanyStatusChanged = defineEvent({
  type: 'client_company.status_changed',
  summary: 'A client moved between prospect, active, inactive and former.',
  data: z.strictObject({
    id,
    from: clientCompanyStatus,
    to: clientCompanyStatus,
    reason: z.string().nullable(),
  }),
  sample: { id: clientSample.id, from: 'prospect', to: 'active', reason: 'invoice.paid' },
  line: (d) => `Client status changed from ${d.from} to ${d.to}`,
});

const merged = z.strictObject({
  id: id.describe('The surviving client.'),
  mergedIds: z.array(id).describe('Clients that went into it: hold its id instead of theirs.'),
  mergeId: id,
});

export const ClientCompanyMerged = defineEvent({
  type: 'client_company.merged',
  summary: 'Clients turned out to be the same and became one.',
  data: merged,
  sample: {
    id: clientSample.id,
    mergedIds: ['0b9a2b52-5b53-4b37-8a26-8cf3dbf5e7b1'],
    mergeId: 'b9a7c6f4-12fd-4c0a-8a34-6a1dfc2f9a55',
  },
  line: (d) => `${String(d.mergedIds.length)} duplicate client(s) merged in`,
  besideUpdated: true,
});

export const ClientCompanyUnmerged = defineEvent({
  type: 'client_company.unmerged',
  summary: 'A merge of clients was undone.',
  data: z.strictObject({
    id,
    restoredIds: z.array(id).describe('Clients that stand on their own again.'),
    mergeId: id,
  }),
  sample: {
    id: clientSample.id,
    restoredIds: ['0b9a2b52-5b53-4b37-8a26-8cf3dbf5e7b1'],
    mergeId: 'b9a7c6f4-12fd-4c0a-8a34-6a1dfc2f9a55',
  },
  line: () => 'A merge of clients was undone',
  besideUpdated: true,
});

export const ClientCompanyErased = defineEvent({
  type: 'client_company.erased',
  summary: 'A person was erased from a client record on their request: forget what you copied of them.',
  data: z.strictObject({ id }),
  sample: { id: clientSample.id },
  line: () => 'Client erased on request',
});
