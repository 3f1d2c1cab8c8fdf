import { formatDecimal, formatMoney, type FaultDetail } from '@omni/platform';
import type { Block } from './block.contract';
import { mapTexts } from './block-text';
import { KNOWN_FIELDS } from './known-fields';
import { VALUE_OF, type MergeField, type Variables, type VariableValue } from './merge-field.contract';

const PLACE = /\{\{\s*([A-Za-z][\w.]*)\s*\}\}/g;

/** Keys that a text leaves open, in the order of their first place. */
export function placesIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(PLACE)].map((match) => match[1] ?? '')))];
}

/** What was looked up of the parties, by key; null where there is nothing. */
export type Known = Readonly<Record<string, string | null>>;

export interface Merged {
  /** ready to be written, by key */
  values: Record<string, string>;
  faults: FaultDetail[];
}

/**
 * The words for a template's fields: what was said, else what is known of the parties. Tells of every field that is
 * missing, unknown or of the wrong kind.
 * @param pointer JSON pointer of the variables in the body, such as `/variables`
 */
export function wordsFor(
  fields: readonly MergeField[],
  said: Variables,
  known: Known,
  locale: string,
  pointer = '/variables',
): Merged {
  const faults: FaultDetail[] = [];
  const values: Record<string, string> = {};
  for (const key of KNOWN_FIELDS) values[key] = known[key] ?? '';
  for (const field of fields) {
    const at = `${pointer}/${field.key}`;
    const given = said[field.key];
    const found = given === undefined ? (field.type === 'party' ? known[field.key] : null) : given;
    const label = field.label ?? field.key;
    if (found === null || found === undefined || found === '') {
      values[field.key] = '';
      if (field.required) faults.push({ pointer: at, code: 'required', message: `${label} is missing` });
      continue;
    }
    const parsed = VALUE_OF[field.type].safeParse(found);
    if (parsed.success) values[field.key] = written(field.type, parsed.data, locale);
    else faults.push({ pointer: at, code: 'invalid', message: `${label} is not a ${field.type}` });
  }
  const declared = new Set(fields.map((field) => field.key));
  for (const [key, value] of Object.entries(said)) {
    if (declared.has(key)) continue;
    if (KNOWN_FIELDS.includes(key) && typeof value === 'string') values[key] = value;
    else
      faults.push({
        pointer: `${pointer}/${key}`,
        code: 'unknown',
        message: 'the template has no such field',
      });
  }
  return { values, faults };
}

function written(type: MergeField['type'], value: VariableValue, locale: string): string {
  if (typeof value !== 'string') return formatMoney(value.amountMinor, value.currency, locale);
  if (type === 'date') return longDate(value, locale);
  return type === 'number' ? formatDecimal(value, locale) : value;
}

export function longDate(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(safeLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function safeLocale(locale: string): string {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
}

/**
 * The document with its places filled, in one pass: a value is a text and nothing else, so braces inside it stay braces
 * and can never pull in another field. Control and direction characters, which could hide or turn what follows, are
 * taken out of values. Places without a value stay as they are.
 */
export function fill(blocks: readonly Block[], values: Readonly<Record<string, string>>): Block[] {
  return blocks.map((block) => mapTexts(block, (text) => fillText(text, values)));
}

export const fillText = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (place, key: string) =>
    Object.hasOwn(values, key) ? plain(values[key] ?? '') : place,
  );

const plain = (value: string): string =>
  value.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (char) => (char === '\n' ? char : '')).trim();
