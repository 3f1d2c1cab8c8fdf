import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { partiesOfInvoice } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';
import { invoices } from '../invoice.resource';
import { pdfModel } from '../pdf-model';
import type { InvoicePdfModel } from '../pdf';
import { readLines } from '../read-invoice';
import { ShowInvoicePdf } from './show-invoice-pdf.query';

@QueryHandler(ShowInvoicePdf)
export class ShowInvoicePdfHandler implements Answers<typeof ShowInvoicePdf> {
  async execute({ reader, input }: ShowInvoicePdf): Promise<InvoicePdfModel> {
    const { organization, tx } = reader;
    const own = { tenantId: organization.id, sql: tx.rows.bind(tx) };
    const [invoice, lines, parties] = await Promise.all([
      reader.get<Invoice>(invoices, input.id),
      readLines(own, input.id),
      partiesOfInvoice(own, input.id),
    ]);
    return pdfModel(invoice, lines, organization, parties);
  }
}
