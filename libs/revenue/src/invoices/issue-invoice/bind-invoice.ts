import type { Unit } from '@omni/platform';
import { documentNumber } from '../../document-number';
import type { KnownParties } from '../../facts/parties';
import { noteReceivable } from '../../receivables/receivable-entry.entity';
import { chargedWork } from '../charged-work';
import type { Invoice } from '../invoice.entity';
import { clientUnknown, noLines } from '../invoice.errors';
import { InvoiceIssued, InvoicePaid, invoiceFacts } from '../invoice.events';
import { issuePosting, type TaxAccounts } from '../invoice.posting';
import { presentBuyer, sellerSnapshot } from '../invoice.snapshots';
import { issueDates } from './issue-dates';
import type { IssueDates } from './issue-invoice.command';

/** What issuing needs to know beside the invoice itself. */
export interface Binding {
  parties: KnownParties;
  accounts: TaxAccounts;
  said?: IssueDates;
}

/** Gives an invoice its number, freezes it and tells; all that may be refused is refused before anything is changed. */
export async function bindInvoice(
  unit: Unit,
  invoice: Invoice,
  { parties, accounts, said = {} }: Binding,
): Promise<void> {
  const lines = invoice.lines ?? [];
  if (lines.length === 0) throw noLines();
  const buyer = presentBuyer(parties);
  if (!buyer) throw clientUnknown();
  const dates = issueDates(unit, invoice, said, parties);
  // Last of all, since whoever issues next in this series waits from here on.
  const number = await documentNumber(unit, 'invoice', invoice.series);
  const seller = sellerSnapshot(unit.organization, parties.seller);
  invoice.issue({ ...dates, number, seller, buyer, at: unit.now });
  noteReceivable(unit, invoice, {
    kind: 'issue',
    amountMinor: invoice.totalMinor,
    onDate: dates.issueDate,
  });
  unit.emit(InvoiceIssued, invoice, {
    ...invoiceFacts(invoice),
    ...dates,
    number,
    subtotalMinor: invoice.subtotalMinor,
    discountTotalMinor: invoice.discountTotalMinor,
    taxTotalMinor: invoice.taxTotalMinor,
    ...chargedWork(lines),
    posting: issuePosting(invoice, accounts, dates.issueDate),
  });
  // Where nothing is asked for, nothing is left to pay.
  if (invoice.status === 'paid') {
    unit.emit(InvoicePaid, invoice, {
      ...invoiceFacts(invoice),
      amountPaidMinor: 0,
      paymentId: null,
      paidAt: unit.now,
    });
  }
}
