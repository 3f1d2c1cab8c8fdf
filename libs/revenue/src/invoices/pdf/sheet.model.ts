import type { PdfParty } from './invoice-pdf.model';

/** One table of a sheet; a row has as many texts as the head. */
export interface SheetTable {
  readonly caption: string | null;
  readonly head: readonly { text: string; right?: boolean; wide?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** label and figure, below the table; the last one is the one that matters */
  readonly totals: readonly (readonly [string, string])[];
}

/** A statement or a receipt: texts are set as they are, figures are written already. */
export interface SheetModel {
  readonly title: string;
  /** BCP 47 */
  readonly locale: string;
  readonly seller: PdfParty;
  readonly buyer: PdfParty;
  /** label and text beside the parties */
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly SheetTable[];
  readonly note: string | null;
  readonly accentColor: string | null;
  /** RFC 3339; the same model always gives the same bytes */
  readonly createdAt: string;
}
