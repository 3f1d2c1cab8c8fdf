import type { Unit } from '@omni/platform';
import type { Invoice } from '../invoice.entity';
import { InvoiceLine } from '../invoice-line.entity';
import type { LineColumns } from './price-lines';

/** Gives a new invoice its lines. */
export function addLines(unit: Unit, invoice: Invoice, lines: readonly LineColumns[]): void {
  invoice.lines = lines.map((line) => unit.insert(InvoiceLine, { ...line, invoiceId: invoice.id }));
}

/**
 * Makes these the invoice's lines. Rows are used again position by position, so that an edit of one line is an update of
 * one row; what is left over is deleted softly, for the app may remove nothing.
 */
export function replaceLines(
  unit: Unit,
  invoice: Invoice,
  kept: readonly InvoiceLine[],
  lines: readonly LineColumns[],
): void {
  invoice.lines = lines.map((line, index) => {
    const row = kept[index];
    return row ? Object.assign(row, line) : unit.insert(InvoiceLine, { ...line, invoiceId: invoice.id });
  });
  for (const row of kept.slice(lines.length)) row.deletedAt = unit.now;
}
