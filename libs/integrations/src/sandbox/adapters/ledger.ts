import type { z } from 'zod';
import type { LedgerChange, LedgerDocument, LedgerPort } from '../../ports/ledger.port';
import type { Access } from '../../providers/provider';
import { documentStateWire, ledgerChangesWire, ledgerCodesWire, type documentWire } from '../wire';
import { ask, isGone, segment } from './client';

export function sandboxLedger(access: Access): LedgerPort {
  const codes = async (path: string) => {
    const { items } = await ask(access, { method: 'GET', path, answer: ledgerCodesWire });
    return items.map(({ code, name }) => ({ code, name }));
  };
  return {
    async push(document, place, key) {
      const wire = documentOf(document);
      const stored = place
        ? await ask(access, {
            method: 'PUT',
            path: `/ledger/documents/${document.kind}/${segment(place.externalId)}`,
            body: { version: place.version, document: wire },
            key,
            answer: documentStateWire,
          })
        : await ask(access, {
            method: 'POST',
            path: '/ledger/documents',
            body: wire,
            key,
            answer: documentStateWire,
          });
      return { externalId: stored.id, version: stored.version };
    },
    async read(kind, externalId) {
      const path = `/ledger/documents/${kind}/${segment(externalId)}`;
      try {
        return changeOf(await ask(access, { method: 'GET', path, answer: documentStateWire }));
      } catch (error) {
        if (isGone(error)) return null;
        throw error;
      }
    },
    async changes(cursor) {
      const found = await ask(access, {
        method: 'GET',
        path: '/ledger/changes',
        query: { cursor },
        answer: ledgerChangesWire,
      });
      return { changes: found.items.map(changeOf), cursor: found.cursor };
    },
    accounts: () => codes('/ledger/accounts'),
    taxCodes: () => codes('/ledger/tax-codes'),
  };
}

const documentOf = (document: LedgerDocument): z.input<typeof documentWire> => ({
  kind: document.kind,
  reference: document.id,
  number: document.number,
  name: document.name,
  email: document.email ?? null,
  partyId: document.partyExternalId ?? null,
  documentId: document.documentExternalId ?? null,
  applications: (document.applications ?? []).map(({ documentExternalId, amountMinor }) => ({
    documentId: documentExternalId,
    amountMinor,
  })),
  currency: document.currency ?? null,
  issueDate: document.issueDate ?? null,
  dueDate: document.dueDate ?? null,
  totalMinor: document.totalMinor ?? null,
  lines: (document.lines ?? []).map((line) => ({
    description: line.description,
    quantity: line.quantity,
    amountMinor: line.amountMinor,
    taxMinor: line.taxMinor,
    accountCode: line.accountCode,
    taxCode: line.taxCode,
  })),
  voided: document.voided ?? false,
});

const changeOf = (stored: z.output<typeof documentStateWire>): LedgerChange => ({
  kind: stored.kind,
  externalId: stored.id,
  version: stored.version,
  status: stored.status,
  paidMinor: stored.paidMinor,
  currency: stored.currency,
  paidOn: stored.paidOn,
});
