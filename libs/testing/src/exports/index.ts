export { googleContactsCsv, hubspotContactsCsv, outlookContactsCsv } from './contact-exports';
export { hubspotCompaniesCsv } from './company-exports';
export type { ExportEncoding, ExportFile, ExportOptions } from './export-file';
export { Random } from './random';
