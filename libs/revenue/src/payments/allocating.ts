import type { Unit } from '@omni/platform';
import { BillPaid, BillPartiallyPaid, billFacts } from '../bills/bill.events';
import { InvoicePaid, InvoicePartiallyPaid, invoiceFacts } from '../invoices/invoice.events';
import { noteReceivable } from '../receivables/receivable-entry.entity';
import { allocationKey, documentOf, isBill, type Documents, type Payable } from './payable';
import type { WantedAllocation } from './payment.contract';
import type { Payment } from './payment.entity';
import {
  exceedsAllocation,
  noSuchDocument,
  oneDocument,
  otherClient,
  otherCurrency,
  otherVendor,
  wrongDirection,
} from './payment.errors';
import { PaymentApplied, paymentFacts } from './payment.events';
import { PaymentAllocation } from './payment-parts.entity';
import { applicationPosting } from './payment.posting';

/** Money between a payment and a document that are both locked. */
export interface Move {
  document: Payable;
  amountMinor: number;
}

/** Whether every document that a caller names is there. */
export function requireDocuments(wanted: readonly WantedAllocation[], documents: Documents): void {
  if (wanted.some(({ invoiceId, billId }) => invoiceId !== undefined && billId !== undefined))
    throw oneDocument();
  const missing = wanted.findIndex((one) => !documentOf(documents, one));
  if (missing >= 0) throw noSuchDocument(pointerTo(wanted, missing));
}

const pointerTo = (wanted: readonly WantedAllocation[], index: number): string =>
  `/allocations/${String(index)}/${wanted[index]?.billId === undefined ? 'invoiceId' : 'billId'}`;

/** The documents that a caller names, checked against the payment: there, of its party, in its currency. */
export function chosenDocuments(
  payment: Payment,
  wanted: readonly WantedAllocation[],
  documents: Documents,
): Payable[] {
  requireDocuments(wanted, documents);
  return wanted.flatMap((one, index) => {
    const pointer = pointerTo(wanted, index);
    const document = documentOf(documents, one);
    if (!document) return [];
    requireOwn(payment, document, pointer);
    return document;
  });
}

function requireOwn(payment: Payment, document: Payable, pointer: string): void {
  if (isBill(document) !== (payment.direction === 'outbound')) throw wrongDirection(pointer);
  if (document.currency !== payment.currency) throw otherCurrency(pointer, document.currency);
  if (isBill(document)) {
    if (document.vendorId !== payment.vendorId) throw otherVendor(pointer);
  } else if (document.clientId !== payment.clientId) throw otherClient(pointer);
}

/**
 * Applies money to documents that are open. A named amount is applied or refused; without one as much is applied as is
 * due and left, which may be nothing: the rest stays the client's credit.
 */
export function applyMoney(
  unit: Unit,
  payment: Payment,
  wanted: readonly WantedAllocation[],
  documents: Documents,
  on: string,
): void {
  payment.requireSettled();
  const chosen = chosenDocuments(payment, wanted, documents);
  // Money cannot pay what was not owed yet.
  const appliedOn = latest([on, ...chosen.map((document) => document.issueDate ?? on)]);
  const moves: Move[] = [];
  for (const [index, document] of chosen.entries()) {
    // Named without an amount it is meant to be paid just the same: to leave it out in silence would hide the mistake.
    document.requireOpen();
    const amountMinor =
      wanted[index]?.amountMinor ?? Math.min(document.balanceDueMinor, payment.unappliedMinor);
    if (amountMinor === 0) continue;
    apply(unit, payment, { document, amountMinor }, appliedOn);
    moves.push({ document, amountMinor });
  }
  if (moves.length === 0) return;
  unit.emit(PaymentApplied, payment, {
    ...paymentFacts(payment),
    allocations: moves.map(movedFacts),
    posting: applicationPosting(payment, sumOf(moves), appliedOn),
  });
  for (const { document } of moves) tellSettlement(unit, document, payment);
}

function apply(unit: Unit, payment: Payment, { document, amountMinor }: Move, appliedOn: string): void {
  document.receive(amountMinor, unit.now);
  payment.allocate(amountMinor);
  payment.allocations ??= [];
  const key = allocationKey(document);
  const known = payment.allocations.find((one) => one[key] === document.id && !one.deletedAt);
  if (known) {
    // What was only meant for the document so far counts from now on.
    known.amountMinor = known.appliedOn === null ? amountMinor : known.amountMinor + amountMinor;
    known.appliedOn ??= appliedOn;
  } else {
    payment.allocations.push(
      unit.insert(PaymentAllocation, { paymentId: payment.id, [key]: document.id, amountMinor, appliedOn }),
    );
  }
  if (isBill(document)) return;
  noteReceivable(unit, document, {
    kind: 'payment',
    amountMinor: 0 - amountMinor,
    onDate: appliedOn,
    paymentId: payment.id,
  });
}

/** Takes money back from a document to what is unapplied; it is due again from this day on. */
export function takeBack(unit: Unit, payment: Payment, { document, amountMinor }: Move, on: string): void {
  const key = allocationKey(document);
  const known = payment.allocations?.find(
    (one) => one[key] === document.id && one.appliedOn !== null && !one.deletedAt,
  );
  if (!known || known.amountMinor < amountMinor)
    throw exceedsAllocation(document.id, known?.amountMinor ?? 0);
  document.giveBack(amountMinor, unit.now);
  payment.release(amountMinor);
  // The column holds no zero: what is wholly taken back ends as it was.
  if (known.amountMinor === amountMinor) known.deletedAt = unit.now;
  else known.amountMinor -= amountMinor;
  if (isBill(document)) return;
  noteReceivable(unit, document, { kind: 'unapply', amountMinor, onDate: on, paymentId: payment.id });
}

/** Every allocation that counts, as money to be taken back, the newest first. */
export function appliedMoves(payment: Payment, documents: Documents): Move[] {
  const applied = (payment.allocations ?? []).filter((one) => one.appliedOn !== null && !one.deletedAt);
  return applied.reverse().flatMap(({ invoiceId, billId, amountMinor }) => {
    const document = documents.get(invoiceId ?? billId ?? '');
    return document ? [{ document, amountMinor }] : [];
  });
}

export const movedFacts = ({ document, amountMinor }: Move) =>
  isBill(document)
    ? { invoiceId: null, invoiceNumber: null, billId: document.id, billNumber: document.number, amountMinor }
    : { invoiceId: document.id, invoiceNumber: document.number, billId: null, billNumber: null, amountMinor };

export const sumOf = (moves: readonly Move[]): number =>
  moves.reduce((sum, move) => sum + move.amountMinor, 0);

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

function tellSettlement(unit: Unit, document: Payable, payment: Payment): void {
  const { amountPaidMinor } = document;
  const paidAt = document.paidAt ?? unit.now;
  if (isBill(document)) {
    const data = { ...billFacts(document), amountPaidMinor, paymentId: payment.id };
    if (document.status === 'paid') unit.emit(BillPaid, document, { ...data, paidAt });
    else unit.emit(BillPartiallyPaid, document, data);
    return;
  }
  const data = { ...invoiceFacts(document), amountPaidMinor, paymentId: payment.id };
  if (document.status === 'paid') unit.emit(InvoicePaid, document, { ...data, paidAt });
  else unit.emit(InvoicePartiallyPaid, document, data);
}
