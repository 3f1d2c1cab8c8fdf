import type { ApiRequest } from '@omni/platform';
import type { SheetModel } from '../invoices/pdf';
import { printSheet } from '../invoices/print-invoice';

/** Prints the model and sets the headers of a file that a browser shows. */
export async function sendSheet(request: ApiRequest, model: SheetModel): Promise<Buffer> {
  const bytes = await printSheet(model);
  const name = model.title.replace(/[^A-Za-z0-9._-]+/g, '-');
  void request.reply
    .header('Content-Type', 'application/pdf')
    .header('Content-Disposition', `inline; filename="${name}.pdf"`)
    .header('Cache-Control', 'private, no-cache');
  return bytes;
}
