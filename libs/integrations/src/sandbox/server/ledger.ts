import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { documentWire, type documentStateWire } from '../wire';
import { refused } from './refusal';
import { bodyOf, limitOf, route } from './routes';
import { packCursor, unpackCursor, type Account, type StoredDocument } from './state';

export const ACCOUNTS = [
  { code: '4000', name: 'Sales' },
  { code: '4100', name: 'Services' },
  { code: '4900', name: 'Sales returns' },
  { code: '5000', name: 'Cost of sales' },
  { code: '6000', name: 'Software' },
  { code: '6300', name: 'Office' },
  { code: '6600', name: 'Travel' },
];
export const TAX_CODES = [
  { code: 'S', name: 'Standard rate' },
  { code: 'R', name: 'Reduced rate' },
  { code: 'Z', name: 'Zero rate' },
  { code: 'AE', name: 'Reverse charge' },
];

const replacing = z.strictObject({ version: z.string(), document: documentWire });

export const ledgerRoutes = [
  route('GET', '/ledger/accounts', () => ({ status: 200, body: { items: ACCOUNTS } })),
  route('GET', '/ledger/tax-codes', () => ({ status: 200, body: { items: TAX_CODES } })),
  route('POST', '/ledger/documents', (ask) => {
    const document = bodyOf(documentWire, ask);
    check(ask.account, document);
    const stored: StoredDocument = {
      id: `${document.kind}_${randomUUID()}`,
      version: 1,
      seq: (ask.account.seq += 1),
      document,
      paidMinor: 0,
      paidOn: null,
      deleted: false,
    };
    ask.account.documents.push(stored);
    if (document.kind === 'payment') settle(ask.account, document, ask.now);
    return { status: 201, body: stateOf(stored) };
  }),
  route('PUT', '/ledger/documents/:kind/:id', (ask) => {
    const stored = liveDocument(ask.account, ask.params.kind ?? '', ask.params.id ?? '');
    const { version, document } = bodyOf(replacing, ask);
    if (version !== String(stored.version))
      throw refused(409, 'stale_version', 'The document was changed meanwhile.');
    check(ask.account, document);
    apply(ask.account, stored.document, ask.now, -1);
    touch(ask.account, stored, { document });
    if (!document.voided) apply(ask.account, document, ask.now, 1);
    return { status: 200, body: stateOf(stored) };
  }),
  route('GET', '/ledger/documents/:kind/:id', ({ account, params }) => ({
    status: 200,
    body: stateOf(liveDocument(account, params.kind ?? '', params.id ?? '')),
  })),
  route('GET', '/ledger/changes', (ask) => {
    const { account, query } = ask;
    const cursor = query.get('cursor');
    const since = cursor ? unpackCursor(account, cursor).since : 0;
    const changed = account.documents.filter((d) => d.seq > since).sort((a, b) => a.seq - b.seq);
    const page = changed.slice(0, limitOf(ask));
    return {
      status: 200,
      body: {
        items: page.map(stateOf),
        cursor: packCursor(account, { since: page.at(-1)?.seq ?? since }),
      },
    };
  }),
];

/** @throws 404 */
export function liveDocument(account: Account, kind: string, id: string): StoredDocument {
  const found = account.documents.find((d) => d.id === id && d.document.kind === kind && !d.deleted);
  if (!found) throw refused(404, 'not_found', `There is no such ${kind}.`);
  return found;
}

export function touch(account: Account, stored: StoredDocument, change: Partial<StoredDocument>): void {
  Object.assign(stored, change, { version: stored.version + 1, seq: (account.seq += 1) });
}

/** Money that came in on an invoice, or went out on a bill. */
export function pay(
  account: Account,
  stored: StoredDocument,
  amountMinor: number | undefined,
  paidOn: string,
): void {
  const open = (stored.document.totalMinor ?? 0) - stored.paidMinor;
  touch(account, stored, { paidMinor: stored.paidMinor + (amountMinor ?? open), paidOn });
}

function settle(account: Account, payment: z.output<typeof documentWire>, now: Date): void {
  apply(account, payment, now, 1);
  if (payment.applications.length) return;
  const paid = account.documents.find((d) => d.id === payment.documentId);
  if (paid)
    pay(account, paid, payment.totalMinor ?? undefined, payment.issueDate ?? now.toISOString().slice(0, 10));
}

/** Takes each of a payment's applications to its document, or back from it. */
function apply(account: Account, payment: z.output<typeof documentWire>, now: Date, sign: 1 | -1): void {
  if (payment.kind !== 'payment' || payment.voided) return;
  for (const { documentId, amountMinor } of payment.applications) {
    const settled = account.documents.find((d) => d.id === documentId);
    if (settled)
      pay(account, settled, sign * amountMinor, payment.issueDate ?? now.toISOString().slice(0, 10));
  }
}

/** A ledger takes nothing that points to what it does not hold. */
function check(account: Account, document: z.output<typeof documentWire>): void {
  const holds = (id: string | null): boolean =>
    id === null || account.documents.some((d) => d.id === id && !d.deleted);
  if (!holds(document.partyId)) throw refused(422, 'unknown_party', 'The ledger holds no such party.');
  if (!holds(document.documentId))
    throw refused(422, 'unknown_document', 'The ledger holds no such document.');
  if (document.applications.some(({ documentId }) => !holds(documentId)))
    throw refused(422, 'unknown_document', 'The ledger holds no such document.');
  const applied = document.applications.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (applied > (document.totalMinor ?? 0))
    throw refused(422, 'over_applied', 'A payment settles no more than it is.');
  for (const line of document.lines) {
    if (line.accountCode !== null && !ACCOUNTS.some((a) => a.code === line.accountCode))
      throw refused(422, 'unknown_account', `The ledger has no account ${line.accountCode}.`);
    if (line.taxCode !== null && !TAX_CODES.some((t) => t.code === line.taxCode))
      throw refused(422, 'unknown_tax_code', `The ledger has no tax code ${line.taxCode}.`);
  }
}

export function stateOf(stored: StoredDocument): z.output<typeof documentStateWire> {
  const { document, paidMinor, paidOn } = stored;
  const total = document.totalMinor ?? 0;
  const paid = total > 0 && paidMinor >= total;
  return {
    id: stored.id,
    version: String(stored.version),
    kind: document.kind,
    status: stored.deleted ? 'deleted' : document.voided ? 'voided' : paid ? 'paid' : 'open',
    paidMinor: document.totalMinor === null ? null : paidMinor,
    currency: document.currency,
    paidOn,
  };
}
