export { renderInvoicePdf, renderSheetPdf } from './render-invoice-pdf';
export type { InvoicePdfModel, PdfLine, PdfParty } from './invoice-pdf.model';
export type { SheetModel, SheetTable } from './sheet.model';
