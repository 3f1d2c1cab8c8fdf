import type { InvoicePdfModel, SheetModel } from './pdf';
import type * as Pdf from './pdf';

/** Prints an invoice. */
export const printInvoice = (model: InvoicePdfModel): Promise<Buffer> => typesetter().renderInvoicePdf(model);

/** Prints a statement or a receipt. */
export const printSheet = (model: SheetModel): Promise<Buffer> => typesetter().renderSheetPdf(model);

/** The typesetter is large (27 MB, 0.1 s): a process that never prints does not load it. */
function typesetter(): typeof Pdf {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import() would need the compiled file's name
  return require('./pdf') as typeof Pdf;
}

/** The number as a file's name that needs no quoting, whatever an organization sets before its numbers. */
export const fileName = (model: Pick<InvoicePdfModel, 'number'>): string =>
  `${(model.number ?? 'draft').replace(/[^A-Za-z0-9._-]+/g, '-')}.pdf`;
