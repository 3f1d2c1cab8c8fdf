import type { InvoicePdfModel } from './pdf';
import type * as Pdf from './pdf';

/** Prints an invoice. The typesetter is large (27 MB, 0.1 s): a process that never prints does not load it. */
export function printInvoice(model: InvoicePdfModel): Promise<Buffer> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import() would need the compiled file's name
  const { renderInvoicePdf } = require('./pdf') as typeof Pdf;
  return renderInvoicePdf(model);
}

/** Numbers are made of letters, digits and dashes, so the name needs no quoting. */
export const fileName = (model: Pick<InvoicePdfModel, 'number'>): string => `${model.number ?? 'draft'}.pdf`;
