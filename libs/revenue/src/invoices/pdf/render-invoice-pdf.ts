import { dirname, join, sep } from 'node:path';
import pdfmake from 'pdfmake';
import { invoiceLayout } from './invoice-layout';
import type { InvoicePdfModel } from './invoice-pdf.model';
import { sheetLayout } from './sheet-layout';
import type { SheetModel } from './sheet.model';

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
 * The document as a PDF 1.3 file, about 1 ms a line. The same model gives the same bytes. It is set in Roboto, which
 * has Latin, Greek and Cyrillic; characters of other scripts come out as boxes.
 * @throws MoneyError `platform.money.unknown_currency`, `platform.money.malformed_decimal`
 */
export async function renderInvoicePdf(model: InvoicePdfModel): Promise<Buffer> {
  return pdfmake.createPdf(invoiceLayout(model)).getBuffer();
}

/** A statement or a receipt, set as an invoice is. */
export async function renderSheetPdf(model: SheetModel): Promise<Buffer> {
  return pdfmake.createPdf(sheetLayout(model)).getBuffer();
}
