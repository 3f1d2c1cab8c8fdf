import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Invoice } from '../invoice.entity';
import { notIssued } from '../invoice.errors';
import { InvoiceViewed, invoiceFacts } from '../invoice.events';
import { isIssued } from '../invoice.transitions';
import { loadInvoice } from '../read-invoice';
import { MarkInvoiceViewed } from './mark-invoice-viewed.command';

@CommandHandler(MarkInvoiceViewed)
export class MarkInvoiceViewedHandler implements Handles<typeof MarkInvoiceViewed> {
  async execute({ unit, input }: MarkInvoiceViewed): Promise<Invoice> {
    const invoice = await loadInvoice(unit, input.id);
    if (!isIssued(invoice.status)) throw notIssued(invoice.status);
    // Only the first look is news.
    if (invoice.viewedAt !== null) return invoice;
    invoice.viewedAt = unit.now;
    unit.emit(InvoiceViewed, invoice, { ...invoiceFacts(invoice), viewedAt: unit.now });
    return invoice;
  }
}
