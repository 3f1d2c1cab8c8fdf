/** A field as it was read of a document. */
export interface Extracted {
  name: string;
  value: string | number;
  confidence: number;
  pageNo: number;
}

/** What of it is sure enough to be written into a draft. */
export interface Reading {
  documentNumber?: string;
  issueDate?: string;
  dueDate?: string;
  currency?: string;
  taxId?: string;
  supplier?: string;
  taxPercent?: string;
  totalMinor?: number;
  netMinor?: number;
  taxMinor?: number;
}

/** What is less sure than this is kept beside the draft for whoever looks at it. */
const SURE = 0.5;

export function readingOf(fields: readonly Extracted[]): {
  values: Reading;
  extraction: Record<string, unknown>;
} {
  const sure = fields.filter(({ confidence }) => confidence >= SURE);
  return {
    values: Object.fromEntries(sure.map(({ name, value }) => [name, value])),
    extraction: Object.fromEntries(
      fields
        .filter(({ name }) => name !== 'party')
        .map(({ name, value, confidence, pageNo }) => [name, { value, confidence, pageNo }]),
    ),
  };
}

/** One line over the sum: net with its tax where these add up, else what is to be paid. */
export function lineOf({ documentNumber, totalMinor, netMinor, taxMinor, taxPercent }: Reading): {
  description: string;
  totalMinor: number;
  netMinor: number;
  taxPercent: string | null;
} | null {
  if (totalMinor === undefined) return null;
  const description = documentNumber ? `As by ${documentNumber}` : 'As by the document';
  const addsUp =
    netMinor !== undefined &&
    taxMinor !== undefined &&
    netMinor + taxMinor === totalMinor &&
    taxPercent !== undefined &&
    Math.round((netMinor * Number(taxPercent)) / 100) === taxMinor;
  return addsUp
    ? { description, totalMinor, netMinor, taxPercent }
    : { description, totalMinor, netMinor: totalMinor, taxPercent: null };
}
