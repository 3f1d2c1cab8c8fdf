import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { releaseTime } from '../../facts/billable-time';
import { mirrored } from '../../posting';
import { noteReceivable } from '../../receivables/receivable-entry.entity';
import { chargedWork } from '../charged-work';
import type { Invoice } from '../invoice.entity';
import { InvoiceVoided, invoiceFacts } from '../invoice.events';
import { issuePosting, taxAccountsOf } from '../invoice.posting';
import { requireAuthority } from '../limits';
import { loadInvoice } from '../read-invoice';
import { VoidInvoice } from './void-invoice.command';

@CommandHandler(VoidInvoice)
export class VoidInvoiceHandler implements Handles<typeof VoidInvoice> {
  async execute({ unit, input }: VoidInvoice): Promise<Invoice> {
    const [invoice, accounts] = await Promise.all([
      loadInvoice(unit, input.id),
      taxAccountsOf(unit, input.id),
    ]);
    requireAuthority(unit, invoice, 'void');
    const reason = input.reason ?? null;
    const on = unit.today;
    invoice.void(reason, unit.now);
    const work = chargedWork(invoice.lines ?? []);
    if (work.timeEntryIds.length) await releaseTime(unit, invoice.id);
    noteReceivable(unit, invoice, { kind: 'void', amountMinor: 0 - invoice.totalMinor, onDate: on });
    unit.emit(InvoiceVoided, invoice, {
      ...invoiceFacts(invoice),
      ...work,
      reason,
      voidedOn: on,
      posting: mirrored(issuePosting(invoice, accounts, on), on),
    });
    return invoice;
  }
}
