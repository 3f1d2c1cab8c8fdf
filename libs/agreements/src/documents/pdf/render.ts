import { dirname, join, sep } from 'node:path';
import pdfmake from 'pdfmake';
import { documentLayout } from './layout';
import type { DocumentModel } from './model';

const fonts = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');

pdfmake.addFonts({
  Roboto: {
    normal: join(fonts, 'Roboto-Regular.ttf'),
    bold: join(fonts, 'Roboto-Medium.ttf'),
    italics: join(fonts, 'Roboto-Italic.ttf'),
    bolditalics: join(fonts, 'Roboto-MediumItalic.ttf'),
  },
});
// A document must not be able to fetch an address or read a file of the server, whatever stands in it.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts + sep));

/**
 * The document as a PDF, set in Roboto, which has Latin, Greek and Cyrillic; characters of other scripts come out as
 * boxes. The same model gives the same bytes.
 */
export function renderDocumentPdf(model: DocumentModel): Promise<Buffer> {
  return pdfmake.createPdf(documentLayout(model)).getBuffer();
}
