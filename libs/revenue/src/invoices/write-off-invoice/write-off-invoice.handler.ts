import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { noteReceivable } from '../../receivables/receivable-entry.entity';
import type { Invoice } from '../invoice.entity';
import { InvoiceWrittenOff, invoiceFacts } from '../invoice.events';
import { writeOffPosting } from '../invoice.posting';
import { requireAuthority } from '../limits';
import { loadInvoice } from '../read-invoice';
import { WriteOffInvoice } from './write-off-invoice.command';

@CommandHandler(WriteOffInvoice)
export class WriteOffInvoiceHandler implements Handles<typeof WriteOffInvoice> {
  async execute({ unit, input }: WriteOffInvoice): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    requireAuthority(unit, invoice, 'write_off');
    const amountMinor = invoice.writeOff();
    noteReceivable(unit, invoice, { kind: 'write_off', amountMinor: 0 - amountMinor, onDate: unit.today });
    unit.emit(InvoiceWrittenOff, invoice, {
      ...invoiceFacts(invoice),
      amountMinor,
      posting: writeOffPosting(invoice, amountMinor, unit.today),
    });
    return invoice;
  }
}
