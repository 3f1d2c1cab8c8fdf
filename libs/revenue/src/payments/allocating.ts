import type { Unit } from '@omni/platform';
import type { Invoice } from '../invoices/invoice.entity';
import { InvoicePaid, InvoicePartiallyPaid, invoiceFacts } from '../invoices/invoice.events';
import { OPEN_STATUSES } from '../invoices/invoice.transitions';
import { noteReceivable } from '../receivables/receivable-entry.entity';
import type { WantedAllocation } from './payment.contract';
import type { Payment } from './payment.entity';
import { exceedsAllocation, noSuchInvoice, otherClient, otherCurrency } from './payment.errors';
import { PaymentApplied, paymentFacts } from './payment.events';
import { PaymentAllocation } from './payment-parts.entity';
import { applicationPosting } from './payment.posting';

/** Money between a payment and an invoice that are both locked. */
export interface Move {
  invoice: Invoice;
  amountMinor: number;
}

type Invoices = ReadonlyMap<string, Invoice>;

/** Whether every invoice that a caller names is there. */
export function requireInvoices(wanted: readonly WantedAllocation[], invoices: Invoices): void {
  const missing = wanted.findIndex(({ invoiceId }) => !invoices.has(invoiceId));
  if (missing >= 0) throw noSuchInvoice(pointerTo(missing));
}

const pointerTo = (index: number): string => `/allocations/${String(index)}/invoiceId`;

/** The invoices that a caller names, checked against the payment: there, of its client, in its currency. */
export function chosenInvoices(
  payment: Payment,
  wanted: readonly WantedAllocation[],
  invoices: Invoices,
): Invoice[] {
  requireInvoices(wanted, invoices);
  return wanted.flatMap(({ invoiceId }, index) => {
    const pointer = pointerTo(index);
    const invoice = invoices.get(invoiceId);
    if (!invoice) return [];
    if (invoice.currency !== payment.currency) throw otherCurrency(pointer, invoice.currency);
    if (invoice.clientId !== payment.clientId) throw otherClient(pointer);
    return invoice;
  });
}

/**
 * Applies money to invoices. A named amount is applied or refused; without one as much is applied as is due and left,
 * which may be nothing: the rest stays the client's credit.
 */
export function applyMoney(
  unit: Unit,
  payment: Payment,
  wanted: readonly WantedAllocation[],
  invoices: Invoices,
  on: string,
): void {
  payment.requireSettled();
  const chosen = chosenInvoices(payment, wanted, invoices);
  // Money cannot pay what was not owed yet.
  const appliedOn = latest([on, ...chosen.map((invoice) => invoice.issueDate ?? on)]);
  const moves: Move[] = [];
  for (const [index, invoice] of chosen.entries()) {
    const named = wanted[index]?.amountMinor;
    if (named !== undefined) invoice.requireOpen();
    const open = OPEN_STATUSES.includes(invoice.status);
    const amountMinor = named ?? (open ? Math.min(invoice.balanceDueMinor, payment.unappliedMinor) : 0);
    if (amountMinor === 0) continue;
    apply(unit, payment, { invoice, amountMinor }, appliedOn);
    moves.push({ invoice, amountMinor });
  }
  if (moves.length === 0) return;
  unit.emit(PaymentApplied, payment, {
    ...paymentFacts(payment),
    allocations: moves.map(movedFacts),
    posting: applicationPosting(payment, sumOf(moves), appliedOn),
  });
  for (const { invoice } of moves) tellSettlement(unit, invoice, payment);
}

function apply(unit: Unit, payment: Payment, { invoice, amountMinor }: Move, appliedOn: string): void {
  invoice.receive(amountMinor, unit.now);
  payment.allocate(amountMinor);
  payment.allocations ??= [];
  const known = payment.allocations.find((one) => one.invoiceId === invoice.id && !one.deletedAt);
  if (known) {
    // What was only meant for the invoice so far counts from now on.
    known.amountMinor = known.appliedOn === null ? amountMinor : known.amountMinor + amountMinor;
    known.appliedOn ??= appliedOn;
  } else {
    payment.allocations.push(
      unit.insert(PaymentAllocation, {
        paymentId: payment.id,
        invoiceId: invoice.id,
        amountMinor,
        appliedOn,
      }),
    );
  }
  noteReceivable(unit, invoice, {
    kind: 'payment',
    amountMinor: 0 - amountMinor,
    onDate: appliedOn,
    paymentId: payment.id,
  });
}

/** Takes money back from an invoice to what is unapplied; it is due again from this day on. */
export function takeBack(unit: Unit, payment: Payment, { invoice, amountMinor }: Move, on: string): void {
  const known = payment.allocations?.find(
    (one) => one.invoiceId === invoice.id && one.appliedOn !== null && !one.deletedAt,
  );
  if (!known || known.amountMinor < amountMinor) throw exceedsAllocation(invoice.id, known?.amountMinor ?? 0);
  invoice.giveBack(amountMinor, unit.now);
  payment.release(amountMinor);
  // The column holds no zero: what is wholly taken back ends as it was.
  if (known.amountMinor === amountMinor) known.deletedAt = unit.now;
  else known.amountMinor -= amountMinor;
  noteReceivable(unit, invoice, { kind: 'unapply', amountMinor, onDate: on, paymentId: payment.id });
}

/** Every allocation that counts, as money to be taken back, the newest first. */
export function appliedMoves(payment: Payment, invoices: Invoices): Move[] {
  const applied = (payment.allocations ?? []).filter((one) => one.appliedOn !== null && !one.deletedAt);
  return applied.reverse().flatMap(({ invoiceId, amountMinor }) => {
    const invoice = invoiceId === null ? undefined : invoices.get(invoiceId);
    return invoice ? [{ invoice, amountMinor }] : [];
  });
}

export const movedFacts = ({ invoice, amountMinor }: Move) => ({
  invoiceId: invoice.id,
  invoiceNumber: invoice.number,
  amountMinor,
});

export const sumOf = (moves: readonly Move[]): number =>
  moves.reduce((sum, move) => sum + move.amountMinor, 0);

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

function tellSettlement(unit: Unit, invoice: Invoice, payment: Payment): void {
  const data = { ...invoiceFacts(invoice), amountPaidMinor: invoice.amountPaidMinor, paymentId: payment.id };
  if (invoice.status === 'paid')
    unit.emit(InvoicePaid, invoice, { ...data, paidAt: invoice.paidAt ?? unit.now });
  else unit.emit(InvoicePartiallyPaid, invoice, data);
}
