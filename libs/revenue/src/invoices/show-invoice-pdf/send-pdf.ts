import type { ApiRequest } from '@omni/platform';
import type { InvoicePdfModel } from '../pdf';
import { fileName, printInvoice } from '../print-invoice';

/** Prints the model and sets the headers of a file that a browser shows. */
export async function sendPdf(request: ApiRequest, model: InvoicePdfModel): Promise<Buffer> {
  const bytes = await printInvoice(model);
  void request.reply
    .header('Content-Type', 'application/pdf')
    .header('Content-Disposition', `inline; filename="${fileName(model)}"`)
    .header('Cache-Control', 'private, no-cache');
  return bytes;
}
