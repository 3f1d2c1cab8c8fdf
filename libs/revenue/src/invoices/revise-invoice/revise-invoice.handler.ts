import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, unprocessable, type Handles, type Unit } from '@omni/platform';
import { chargeTime } from '../../facts/billable-time';
import { knownParties, partiesOfInvoice } from '../../facts/parties';
import { revisedRate } from '../../fx-rate';
import { lineSources } from '../drafting/line-sources';
import { priceLines } from '../drafting/price-lines';
import { chargedTime } from '../charged-work';
import { replaceLines } from '../drafting/write-lines';
import type { Invoice } from '../invoice.entity';
import { notDraft, requireDueAfterIssue } from '../invoice.errors';
import { InvoiceLine } from '../invoice-line.entity';
import { invoices } from '../invoice.resource';
import { ReviseInvoice } from './revise-invoice.command';

@CommandHandler(ReviseInvoice)
export class ReviseInvoiceHandler implements Handles<typeof ReviseInvoice> {
  async execute({ unit, input }: ReviseInvoice): Promise<Invoice> {
    const { lines, ...header } = input;
    const [invoice, kept, sources, { client }] = await Promise.all([
      unit.load(invoices, input.id),
      linesOf(unit, input.id),
      lineSources(unit, lines ?? []),
      input.clientId ? knownParties(unit, [input.clientId]) : partiesOfInvoice(unit, input.id),
    ]);
    if (invoice.status !== 'draft') throw notDraft(invoice.status);
    if (header.currency && header.currency !== invoice.currency && !lines) {
      throw unprocessable(
        'revenue.invoice.currency_needs_lines',
        'Prices are in the old currency: send the lines as well.',
      );
    }
    const fxRate = revisedRate(unit, 'invoice', invoice, header);
    applyPatch(invoice, { ...header, fxRate });
    if (header.issueDate !== undefined || header.dueDate !== undefined) requireDueAfterIssue(invoice);
    invoice.lines = kept;
    if (!lines) return invoice;
    const priced = priceLines(lines, sources, {
      currency: invoice.currency,
      rounding: unit.organization.taxRounding,
      taxExempt: client?.taxExempt ?? false,
    });
    const time = chargedTime(priced.lines);
    if (time.length || chargedTime(kept).length) await chargeTime(unit, invoice.id, time);
    replaceLines(unit, invoice, kept, priced.lines);
    invoice.price(priced.totals);
    unit.touch(invoice);
    return invoice;
  }
}

const linesOf = (unit: Unit, invoiceId: string): Promise<InvoiceLine[]> =>
  unit.rows(InvoiceLine, 't.invoice_id = $2 and t.deleted_at is null', [invoiceId], 't.position');
