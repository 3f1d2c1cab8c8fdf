import type { InvoicePdfModel } from './pdf';
import type * as Pdf from './pdf';

/** Prints an invoice. The typesetter is large (27 MB, 0.1 s): a process that never prints does not load it. */
export function printInvoice(model: InvoicePdfModel): Promise<Buffer> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import() would need the compiled file's name
  const { renderInvoicePdf } = require('./pdf') as typeof Pdf;
  return renderInvoicePdf(model);
}

/** The number as a file's name that needs no quoting, whatever an organization sets before its numbers. */
export const fileName = (model: Pick<InvoicePdfModel, 'number'>): string =>
  `${(model.number ?? 'draft').replace(/[^A-Za-z0-9._-]+/g, '-')}.pdf`;
