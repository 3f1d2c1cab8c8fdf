import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { documentNumber } from '../../document-number';
import { partiesOfInvoice } from '../../facts/parties';
import { noteReceivable } from '../../receivables/receivable-entry.entity';
import { chargedWork } from '../charged-work';
import type { Invoice } from '../invoice.entity';
import { clientUnknown, noLines } from '../invoice.errors';
import { InvoiceIssued, InvoicePaid, invoiceFacts } from '../invoice.events';
import { issuePosting, taxAccountsOf } from '../invoice.posting';
import { presentBuyer, sellerSnapshot } from '../invoice.snapshots';
import { requireAuthority } from '../limits';
import { loadInvoice } from '../read-invoice';
import { issueDates } from './issue-dates';
import { IssueInvoice } from './issue-invoice.command';

@CommandHandler(IssueInvoice)
export class IssueInvoiceHandler implements Handles<typeof IssueInvoice> {
  async execute({ unit, input }: IssueInvoice): Promise<Invoice> {
    const [invoice, parties, accounts] = await Promise.all([
      loadInvoice(unit, input.id),
      partiesOfInvoice(unit, input.id),
      taxAccountsOf(unit, input.id),
    ]);
    invoice.requireIssuable();
    if (invoice.status === 'draft') requireAuthority(unit, invoice, 'issue');
    const lines = invoice.lines ?? [];
    if (lines.length === 0) throw noLines();
    const buyer = presentBuyer(parties);
    if (!buyer) throw clientUnknown();
    const dates = issueDates(unit, invoice, input, parties);
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
    return invoice;
  }
}
