import { cut } from '@omni/platform';
import { amountsIn, datesIn, taxIdsIn, type Amount } from './values';

export const FIELD_NAMES = [
  'documentNumber',
  'issueDate',
  'dueDate',
  'effectiveDate',
  'endDate',
  'totalMinor',
  'netMinor',
  'taxMinor',
  'taxPercent',
  'currency',
  'taxId',
  'supplier',
  'party',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export interface ExtractedField {
  name: FieldName;
  value: string | number;
  /** 0 to 1: how sure the pattern is that found it */
  confidence: number;
  pageNo: number;
  /** the line that it was read from */
  text: string;
}

interface Line {
  pageNo: number;
  text: string;
  /** where it stands alone: the value of a label may be in the next line */
  next: string;
}
type Finder = (line: Line) => Omit<ExtractedField, 'pageNo' | 'text'>[];

/** Whatever is longer is no form that somebody filled in; patterns look at it for no longer than that. */
const MAX_LINES = 2000;
const MAX_LINE = 500;

/**
 * What a bill, receipt or contract says, by patterns alone: the same text gives the same fields. Of several readings of a
 * field the surest counts, of equally sure ones the first.
 */
export function extractFields(pages: readonly string[]): ExtractedField[] {
  const best = new Map<FieldName, ExtractedField>();
  const all: ExtractedField[] = [];
  for (const line of linesOf(pages))
    for (const finder of FINDERS)
      for (const found of finder(line))
        all.push({ ...found, pageNo: line.pageNo, text: cut(line.text, 200) });
  for (const field of all) {
    const { name, confidence } = field;
    // Contracts name several parties: each stands by itself.
    if (name === 'party') continue;
    if (confidence > (best.get(name)?.confidence ?? 0)) best.set(name, field);
  }
  return [...checked(best).values(), ...all.filter(({ name }) => name === 'party').slice(0, 4)];
}

function linesOf(pages: readonly string[]): Line[] {
  const lines = pages.flatMap((page, i) =>
    page
      .split(/\r?\n/)
      .map((text) =>
        text
          .slice(0, 4 * MAX_LINE)
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, MAX_LINE),
      )
      .filter((text) => text !== '')
      .map((text) => ({ pageNo: i + 1, text })),
  );
  return lines.slice(0, MAX_LINES).map((line, i) => ({ ...line, next: lines[i + 1]?.text ?? '' }));
}

/** Net and tax that add up to the total prove each other. */
function checked(fields: Map<FieldName, ExtractedField>): Map<FieldName, ExtractedField> {
  const sums = (['netMinor', 'taxMinor', 'totalMinor'] as const).map((name) => fields.get(name));
  const [net, tax, total] = sums;
  if (net && tax && total && Number(net.value) + Number(tax.value) === Number(total.value))
    for (const sum of [net, tax, total]) fields.set(sum.name, { ...sum, confidence: 0.98 });
  return fields;
}

const after = (text: string, label: RegExp): string | null => {
  const match = label.exec(text);
  return match ? text.slice(match.index + match[0].length) : null;
};

/** The last amount behind a label, in its line or, where the line ends with it, in the next. */
const sumBy =
  (
    name: 'totalMinor' | 'netMinor' | 'taxMinor',
    label: RegExp,
    confidence: number,
    unless?: RegExp,
  ): Finder =>
  ({ text, next }) => {
    const rest = unless?.test(text) ? null : after(text, label);
    if (rest === null) return [];
    const amount: Amount | undefined =
      amountsIn(rest).at(-1) ?? (/\d/.test(rest) ? undefined : amountsIn(next).at(0));
    return amount ? [{ name, value: amount.minor, confidence }] : [];
  };

const dayBy =
  (name: FieldName, label: RegExp, confidence: number): Finder =>
  ({ text, next }) => {
    const rest = after(text, label);
    if (rest === null) return [];
    const found = datesIn(rest).at(0) ?? (/\d/.test(rest) ? undefined : datesIn(next).at(0));
    return found ? [{ name, value: found.day, confidence: found.ambiguous ? 0.5 : confidence }] : [];
  };

const SUB = /sub-?\s?total|zwischensumme|nettobetrag|total (?:net|excl)|net(?:to)? total/i;
const LEGAL =
  /\b(?:GmbH(?: & Co\. ?KG)?|AG|UG|KG|SE|Ltd\.?|Limited|LLC|LLP|Inc\.?|Corp\.?|B\.?V\.?|S\.?A\.?(?:R\.?L\.?)?|S\.?r\.?l\.?)(?=$|[\s,.;])/;

const FINDERS: readonly Finder[] = [
  ({ text }) => {
    const strong =
      /(?:invoice|bill|receipt|rechnung|rechnungs|beleg|credit note|contract|vertrags?)[ -]?(?:number|no\.?|nr\.?|nummer|#)\s*[:.]?\s*([A-Z0-9][A-Z0-9/_-]{1,29})/i.exec(
        text,
      );
    const weak = /^(?:invoice|bill|rechnung|receipt)\s*[:#]?\s*([A-Z0-9][A-Z0-9/_-]{2,29})/i.exec(text);
    const value = [strong, weak].map((m) => m?.[1]).find((one) => one !== undefined && /\d/.test(one));
    return value ? [{ name: 'documentNumber', value, confidence: strong ? 0.92 : 0.6 }] : [];
  },
  dayBy(
    'issueDate',
    /(?:invoice|issue|bill|receipt|rechnungs?|beleg)[ -]?(?:date|datum)\s*:?|issued(?: on)?\s*:?/i,
    0.93,
  ),
  dayBy('issueDate', /^(?:date|datum)\s*:?/i, 0.8),
  ({ text }) => datesIn(text).map(({ day }) => ({ name: 'issueDate', value: day, confidence: 0.3 })),
  dayBy(
    'dueDate',
    /(?:due(?: date| on| by)?|payable by|pay by|fällig(?: am| bis)?|zahlbar bis(?: zum)?|zahlungsziel)\s*:?/i,
    0.92,
  ),
  dayBy(
    'effectiveDate',
    /(?:effective(?: as of| date| from)?|commenc\w+(?: on| date)?|beginnt am|vertragsbeginn)\s*:?/i,
    0.85,
  ),
  dayBy(
    'endDate',
    /(?:expires? on|ends? on|end date|terminates? on|endet am|laufzeit bis|vertragsende)\s*:?/i,
    0.85,
  ),
  sumBy(
    'totalMinor',
    /grand total|total due|amount due|balance due|gesamtbetrag|rechnungsbetrag|zu zahlen|endbetrag/i,
    0.93,
    SUB,
  ),
  sumBy('totalMinor', /\b(?:total|summe|brutto\w*)\b/i, 0.8, SUB),
  ({ text }) => amountsIn(text).map(({ minor }) => ({ name: 'totalMinor', value: minor, confidence: 0.2 })),
  sumBy('netMinor', SUB, 0.9),
  sumBy('netMinor', /\bnett?o?\b/i, 0.75),
  sumBy(
    'taxMinor',
    /\b(?:vat|mwst|ust|umsatzsteuer|mehrwertsteuer|sales tax|tax)\b\.?/i,
    0.85,
    /id|nr|number|no\.|incl|inkl/i,
  ),
  ({ text }) => {
    const percent = /\b(?:vat|mwst|ust|umsatzsteuer|mehrwertsteuer|tax)\b/i.test(text)
      ? /(\d{1,2}(?:[.,]\d{1,2})?)\s?%/.exec(text)?.[1]
      : undefined;
    return percent ? [{ name: 'taxPercent', value: percent.replace(',', '.'), confidence: 0.9 }] : [];
  },
  ({ text }) =>
    amountsIn(text).flatMap(({ currency }) =>
      // A dollar may be any of several countries'.
      currency
        ? [{ name: 'currency' as const, value: currency, confidence: text.includes('$') ? 0.6 : 0.9 }]
        : [],
    ),
  ({ text }) =>
    taxIdsIn(text).map((value) => ({
      name: 'taxId',
      value,
      confidence: /vat|ust|tax|uid|mwst|steuer/i.test(text) ? 0.95 : 0.75,
    })),
  ({ text }) => {
    const said = /^(?:from|seller|supplier|vendor|verkäufer|lieferant|von)\s*:\s*(.{2,80})$/i.exec(text)?.[1];
    if (said) return [{ name: 'supplier', value: said, confidence: 0.85 }];
    const legal = LEGAL.exec(text);
    return legal && text.length <= 80 && !/^(?:to|bill to|an|customer|kunde)\b/i.test(text)
      ? [{ name: 'supplier', value: text.slice(0, legal.index + legal[0].length), confidence: 0.65 }]
      : [];
  },
  ({ text, next }) => {
    const between = /\b(?:between|zwischen)\s+(.{2,80}?)\s+(?:and|und)\s+(.{2,80}?)(?=[,.;(]|$)/i.exec(
      `${text} ${next}`,
    );
    return between && /\b(?:between|zwischen)\b/i.test(text)
      ? between.slice(1, 3).map((value) => ({ name: 'party' as const, value, confidence: 0.85 }))
      : [];
  },
];
