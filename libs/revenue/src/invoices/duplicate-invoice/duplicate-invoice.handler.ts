import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { partiesOfInvoice } from '../../facts/parties';
import { lineSources } from '../drafting/line-sources';
import { startDraft } from '../drafting/start-draft';
import type { InvoiceLineValues } from '../invoice.contract';
import type { Invoice } from '../invoice.entity';
import type { InvoiceLine } from '../invoice-line.entity';
import { invoices } from '../invoice.resource';
import { readLines } from '../read-invoice';
import { DuplicateInvoice } from './duplicate-invoice.command';

@CommandHandler(DuplicateInvoice)
export class DuplicateInvoiceHandler implements Handles<typeof DuplicateInvoice> {
  async execute({ unit, input }: DuplicateInvoice): Promise<Invoice> {
    const [original, kept, { client }] = await Promise.all([
      unit.read(invoices, input.id),
      readLines(unit, input.id),
      partiesOfInvoice(unit, input.id),
    ]);
    const lines = kept.map(again);
    const header = {
      clientId: original.clientId,
      contactId: original.contactId,
      engagementId: original.engagementId,
      projectId: original.projectId,
      series: original.series,
      currency: original.currency,
      fxRate: original.fxRate,
      poNumber: original.poNumber,
      notes: original.notes,
      terms: original.terms,
      custom: original.custom,
    };
    return startDraft(unit, { header, lines, sources: await lineSources(unit, lines), client });
  }
}

/** The line as it would be said anew; dates of service and hours belong to the original alone. */
const again = (line: InvoiceLine): InvoiceLineValues => ({
  productId: line.productId,
  description: line.description,
  quantity: line.quantity,
  unit: line.unit,
  unitAmount: line.unitAmount,
  discountPct: line.discountPct,
  taxRateId: line.taxRateId,
  revenueAccountId: line.revenueAccountId,
});
