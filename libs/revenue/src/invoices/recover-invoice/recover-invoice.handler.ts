import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { mirrored } from '../../posting';
import { noteReceivable } from '../../receivables/receivable-entry.entity';
import type { Invoice } from '../invoice.entity';
import { InvoiceRecovered, invoiceFacts } from '../invoice.events';
import { writeOffPosting } from '../invoice.posting';
import { loadInvoice } from '../read-invoice';
import { RecoverInvoice } from './recover-invoice.command';

@CommandHandler(RecoverInvoice)
export class RecoverInvoiceHandler implements Handles<typeof RecoverInvoice> {
  async execute({ unit, input }: RecoverInvoice): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    const { status, amountWrittenOffMinor, balanceDueMinor } = invoice;
    const amountMinor = invoice.recover(unit.now);
    noteReceivable(unit, invoice, { kind: 'recovery', amountMinor, onDate: unit.today });
    unit.emit(
      InvoiceRecovered,
      invoice,
      {
        ...invoiceFacts(invoice),
        amountMinor,
        posting: mirrored(writeOffPosting(invoice, amountMinor, unit.today), unit.today),
      },
      { status, amountWrittenOffMinor, balanceDueMinor },
    );
    return invoice;
  }
}
