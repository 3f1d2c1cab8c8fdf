export { renderDocumentPdf } from './render';
export type { DocumentModel, PdfCertificate, PdfSignature } from './model';
