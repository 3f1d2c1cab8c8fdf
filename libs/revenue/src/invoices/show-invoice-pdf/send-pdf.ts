import type { ApiRequest } from '@omni/platform';
import type { InvoicePdfModel } from '../pdf';

/** Prints the model and sets the headers of a file that a browser shows. */
export async function sendPdf(request: ApiRequest, model: InvoicePdfModel): Promise<Buffer> {
  // The typesetter is large; a process that never prints does not load it.
  const { renderInvoicePdf } = await import('../pdf');
  const bytes = await renderInvoicePdf(model);
  void request.reply
    .header('Content-Type', 'application/pdf')
    .header('Content-Disposition', `inline; filename="${fileName(model)}"`)
    .header('Cache-Control', 'private, no-cache');
  return bytes;
}

/** Numbers are made of letters, digits and dashes, so they need no quoting. */
export const fileName = (model: Pick<InvoicePdfModel, 'number'>): string => `${model.number ?? 'draft'}.pdf`;
