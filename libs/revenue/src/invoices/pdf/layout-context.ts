import type { InvoicePdfModel } from './invoice-pdf.model';
import type { PdfLabels } from './labels';
import type { Printing } from './printing';

/** What the parts of the layout share. */
export interface LayoutContext {
  readonly model: InvoicePdfModel;
  readonly labels: PdfLabels;
  readonly print: Printing;
  /** `#rrggbb` */
  readonly accent: string;
  /** Black or white, whichever can be read on the accent. */
  readonly onAccent: string;
}

export const GREY = '#5f6b7a';
export const HAIRLINE = '#d5dae1';
