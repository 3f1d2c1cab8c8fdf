export { renderInvoicePdf } from './render-invoice-pdf';
export type { InvoicePdfModel, PdfLine, PdfParty } from './invoice-pdf.model';
