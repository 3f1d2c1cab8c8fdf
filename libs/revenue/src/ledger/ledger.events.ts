import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { SYNCED_TYPES } from './ledger.choices';
import { syncStatus } from './ledger-sync.contract';
import type { LedgerSync } from './ledger-sync.entity';

/** The records that a document is about: their timelines show what became of it. */
export interface About {
  clientId: string | null;
  vendorId: string | null;
  engagementId: string | null;
  projectId: string | null;
  label: string | null;
}

export const ABOUT_NOTHING: About = {
  clientId: null,
  vendorId: null,
  engagementId: null,
  projectId: null,
  label: null,
};

const facts = {
  ledgerSyncId: id,
  integrationId: id,
  documentType: z.enum(SYNCED_TYPES),
  documentId: id,
  invoiceId: id.nullable(),
  billId: id.nullable(),
  paymentId: id.nullable(),
  clientId: id.nullable(),
  vendorId: id.nullable(),
  engagementId: id.nullable(),
  projectId: id.nullable(),
  label: z.string().nullable(),
  status: syncStatus,
  externalId: z.string().nullable(),
};

export const syncFacts = (map: LedgerSync, about: About = ABOUT_NOTHING) => {
  const of = (type: string): string | null => (map.entityType === type ? map.entityId : null);
  return {
    ledgerSyncId: map.id,
    integrationId: map.integrationId,
    documentType: map.entityType,
    documentId: map.entityId,
    invoiceId: of('invoice'),
    billId: of('bill'),
    paymentId: of('payment'),
    clientId: about.clientId ?? of('client_company'),
    vendorId: about.vendorId ?? of('vendor'),
    engagementId: about.engagementId,
    projectId: about.projectId,
    label: about.label,
    status: map.status,
    externalId: map.externalId,
  };
};

const invoiceId = '018f2c1e-3333-7000-8000-000000000001';
const sample = {
  ledgerSyncId: '018f2c1e-dddd-7000-8000-000000000001',
  integrationId: '018f2c1e-eeee-7000-8000-000000000001',
  documentType: 'invoice' as const,
  documentId: invoiceId,
  invoiceId,
  billId: null,
  paymentId: null,
  clientId: '018f2c1e-4444-7000-8000-000000000001',
  vendorId: null,
  engagementId: null,
  projectId: null,
  label: 'INV-0001',
  status: 'synced' as const,
  externalId: '145',
};
const named = (d: { documentType: string; label: string | null }): string =>
  `${d.documentType.replaceAll('_', ' ')} ${d.label ?? ''}`.trim();

export const LedgerSyncPushed = defineEvent({
  type: 'ledger_sync.pushed',
  summary: "A document lies in the accountant's ledger as it is here.",
  data: z.strictObject({
    ...facts,
    unchanged: z.boolean().describe('It lay there like this already.'),
  }),
  sample: { ...sample, unchanged: false },
  line: (d) => `Told to the ledger: ${named(d)}`,
});

export const LedgerSyncFailed = defineEvent({
  type: 'ledger_sync.failed',
  summary: "A document could not be told to the accountant's ledger; it stands here all the same.",
  data: z.strictObject({ ...facts, code: z.string(), message: z.string() }),
  sample: {
    ...sample,
    status: 'error',
    externalId: null,
    code: 'unmapped_tax',
    message: 'No tax code of the ledger is mapped to VAT 19 %.',
  },
  line: (d) => `Not told to the ledger: ${named(d)}`,
});

export const LedgerSyncConflictDetected = defineEvent({
  type: 'ledger_sync.conflict_detected',
  summary: 'A document is otherwise in the ledger than here: somebody has to choose a side.',
  data: z.strictObject({ ...facts, code: z.string(), message: z.string() }),
  sample: {
    ...sample,
    status: 'conflict',
    code: 'deleted_remotely',
    message: 'It was deleted in the ledger.',
  },
  line: (d) => `Otherwise in the ledger: ${named(d)}`,
});

export const LedgerSyncResolved = defineEvent({
  type: 'ledger_sync.resolved',
  summary: 'Somebody chose between what lies here and what lies in the ledger.',
  data: z.strictObject({ ...facts, side: z.enum(['ours', 'theirs']) }),
  sample: { ...sample, side: 'ours' },
  line: (d) => `Conflict with the ledger resolved: ${named(d)}`,
});

export const ledgerEvents = [
  LedgerSyncPushed,
  LedgerSyncFailed,
  LedgerSyncConflictDetected,
  LedgerSyncResolved,
];
