import type { ApiRequest } from '@omni/platform';
import type { DocumentModel } from './pdf';
import type * as Pdf from './pdf';

/** Prints a document. The typesetter is large (27 MB, 0.1 s): a process that never prints does not load it. */
export function printDocument(model: DocumentModel): Promise<Buffer> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import() would need the compiled file's name
  const { renderDocumentPdf } = require('./pdf') as typeof Pdf;
  return renderDocumentPdf(model);
}

/** A document as a route answers it. */
export const answerDocument = async (request: ApiRequest, model: DocumentModel): Promise<Buffer> =>
  sendPdf(request, await printDocument(model), model.number ?? model.title);

/** The headers of a file that a browser shows. */
export function sendPdf(request: ApiRequest, bytes: Buffer, name: string): Buffer {
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80);
  void request.reply
    .header('Content-Type', 'application/pdf')
    .header('Content-Disposition', `inline; filename="${safe || 'document'}.pdf"`)
    .header('Cache-Control', 'private, no-cache');
  return bytes;
}
