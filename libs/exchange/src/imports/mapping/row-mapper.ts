import { currencyExponent } from '@omni/platform';
import {
  parseBoolean,
  parseCountry,
  parseDate,
  parseDecimal,
  parseEmail,
  parsePhone,
  type Coerced,
} from '../../parsing';
import type { ImportRowError } from '../import-job.contract';
import type { ColumnFacts } from '../import-job.entity';
import type { Target } from './targets';

/** What the mapping needs to know beside the row. */
export interface MappingContext {
  mapping: Readonly<Record<string, string>>;
  targets: ReadonlyMap<string, Target>;
  facts: Readonly<Record<string, ColumnFacts>>;
  /** ISO country for telephone numbers without a country code */
  country: string;
  currency: string;
}

export interface MappedRow {
  input: Record<string, unknown>;
  /** property to the name that the file gives instead of an id */
  references: { property: string; type: string; name: string; column: string }[];
  errors: ImportRowError[];
  /** what a person should know of a row that is taken all the same */
  notes: ImportRowError[];
}

/** A row's cells as a create input: every cell's fault at once, each with its column. Blank cells say nothing. */
export function mapRow(cells: Readonly<Record<string, string>>, context: MappingContext): MappedRow {
  const row: MappedRow = { input: {}, references: [], errors: [], notes: [] };
  for (const [column, name] of Object.entries(context.mapping)) {
    const text = cells[column];
    const target = context.targets.get(name);
    if (text === undefined || text === '' || !target) continue;
    if (target.kind === 'relation') {
      row.references.push({ property: target.by ?? '', type: target.relation ?? '', name: text, column });
      continue;
    }
    const value = coerce(text, target, context.facts[column] ?? {}, context);
    if (!value.ok) row.errors.push({ column, field: name, code: value.code, message: value.message });
    else if (value.value !== null) put(row.input, name, target, value.value);
  }
  return row;
}

function coerce(
  text: string,
  target: Target,
  facts: ColumnFacts,
  context: MappingContext,
): Coerced<unknown> | Faulty {
  switch (target.kind) {
    case 'email':
      return parseEmail(text);
    case 'emails':
      return list(text);
    case 'phone':
      return { ok: true, value: phone(text, context.country) };
    case 'date':
      return parseDate(text, facts.dateOrder ?? 'dmy');
    case 'instant':
      return instant(text, facts);
    case 'country':
      return parseCountry(text);
    case 'boolean':
      return parseBoolean(text);
    case 'integer':
    case 'decimal':
      return number(text, target.kind, facts);
    case 'money':
      return money(text, facts, context.currency);
    case 'enum':
      return choice(text, target.choices ?? []);
    default:
      return { ok: true, value: text };
  }
}

interface Faulty {
  ok: false;
  code: string;
  message: string;
}
const fault = (code: string, message: string): Faulty => ({ ok: false, code, message });

const phone = (text: string, country: string): string => {
  const parsed = parsePhone(text, country);
  return parsed.e164 ?? parsed.raw;
};

/** Several addresses in one cell, as exports write them: `a@x.org ::: b@x.org`. */
function list(text: string): Coerced<unknown> {
  const found: { email: string }[] = [];
  for (const part of text.split(/:::|[;,\s]+/).filter((p) => p !== '')) {
    const parsed = parseEmail(part);
    if (!parsed.ok) return parsed;
    if (parsed.value !== null) found.push({ email: parsed.value });
  }
  return { ok: true, value: found };
}

function instant(text: string, facts: ColumnFacts): Coerced<unknown> | Faulty {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)))
    return { ok: true, value: new Date(text).toISOString() };
  const date = parseDate(text.split(' ')[0] ?? text, facts.dateOrder ?? 'dmy');
  return date.ok && date.value !== null ? { ok: true, value: `${date.value}T00:00:00.000Z` } : date;
}

function number(text: string, kind: 'integer' | 'decimal', facts: ColumnFacts): Coerced<unknown> | Faulty {
  const parsed = parseDecimal(text, facts.decimalMark ?? '.');
  if (!parsed.ok || parsed.value === null) return parsed;
  const value = Number(parsed.value);
  if (kind === 'integer' && !Number.isSafeInteger(value))
    return fault('exchange.value.malformed_number', 'is not a whole number');
  return { ok: true, value };
}

/** `1.234,50` in a currency of two decimals is 123450 minor units. */
function money(text: string, facts: ColumnFacts, currency: string): Coerced<unknown> | Faulty {
  const parsed = parseDecimal(text.replace(/[^\d.,'\s()+-]/g, '').trim(), facts.decimalMark ?? '.');
  if (!parsed.ok || parsed.value === null) return parsed;
  const [whole = '0', fraction = ''] = parsed.value.split('.');
  const digits = currencyExponent(currency);
  if (fraction.replace(/0+$/, '').length > digits)
    return fault('exchange.value.malformed_number', `has more than ${String(digits)} decimals`);
  return { ok: true, value: Number(whole + fraction.padEnd(digits, '0').slice(0, digits)) };
}

function choice(text: string, choices: readonly string[]): Coerced<unknown> | Faulty {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const found = choices.find((c) => c === plain);
  return found === undefined
    ? fault('exchange.value.unknown_choice', `is none of ${choices.join(', ')}`)
    : { ok: true, value: found };
}

function put(input: Record<string, unknown>, name: string, target: Target, value: unknown): void {
  const [outer = name, inner] = name.split('.');
  if (inner !== undefined) {
    input[outer] = { ...(input[outer] as object | undefined), [inner]: value };
  } else if (target.kind === 'emails') {
    input[name] = [...((input[name] as unknown[] | undefined) ?? []), ...(value as unknown[])];
  } else {
    input[name] = value;
  }
}
