import type { ApiDocument, Schema } from './document';

export interface Making {
  /** free text for a property: canaries come in here */
  text: (name: string) => string;
  /** an id for a property that refers to another row; undefined leaves it out */
  reference: (name: string) => string | undefined;
  /** every property, or those alone that must be there */
  all: boolean;
}

type Body = Record<string, unknown>;

/** A body that a schema accepts, as far as a schema can tell. */
export function bodyFor(document: ApiDocument, schema: Schema, making: Making): Body {
  return (valueFor(document, '', schema, making, 0) ?? {}) as Body;
}

/** Properties of a body that hold ids of other rows. */
export function referencesOf(document: ApiDocument, schema: Schema): string[] {
  const { properties = {} } = document.resolve(schema);
  return Object.entries(properties)
    .filter(([name, property]) => isReference(document, name, property))
    .map(([name]) => name);
}

function isReference(document: ApiDocument, name: string, property: Schema): boolean {
  const resolved = document.resolve(property);
  const one = resolved.type === 'array' && resolved.items ? document.resolve(resolved.items) : resolved;
  return one.format === 'uuid' && /Ids?$/.test(name);
}

function valueFor(
  document: ApiDocument,
  name: string,
  given: Schema,
  making: Making,
  depth: number,
): unknown {
  const schema = document.resolve(given);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return objectFor(document, schema, making, depth);
    case 'array':
      return arrayFor(document, name, schema, making, depth);
    case 'integer':
    case 'number':
      return typeof schema.example === 'number' ? schema.example : Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return false;
    case 'string':
      return textFor(name, schema, making);
    default:
      return undefined;
  }
}

function objectFor(document: ApiDocument, schema: Schema, making: Making, depth: number): Body | undefined {
  if (depth > 3) return undefined;
  const required = new Set(schema.required ?? []);
  const body: Body = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!making.all && !required.has(name)) continue;
    const value = valueFor(document, name, property, making, depth + 1);
    if (value !== undefined) body[name] = value;
  }
  return body;
}

function arrayFor(
  document: ApiDocument,
  name: string,
  schema: Schema,
  making: Making,
  depth: number,
): unknown[] | undefined {
  const item = schema.items
    ? valueFor(document, name.replace(/s$/, ''), schema.items, making, depth + 1)
    : undefined;
  return item === undefined ? undefined : [item];
}

const PATTERNS: readonly [RegExp, string][] = [
  [/currency/i, 'EUR'],
  [/country/i, 'DE'],
  [/timezone/i, 'Europe/Berlin'],
  [/locale/i, 'de'],
  [/scope/i, '*'],
  [/cidr/i, '10.0.0.0/8'],
  [/entityType|^type$/, 'client_company'],
  [/colou?r/i, '#336699'],
  [/time|At$/i, '09:00'],
  [/quantity|rate|percent|hours|price/i, '1.5'],
];
let count = 0;

function textFor(name: string, schema: Schema, { text, reference }: Making): string | undefined {
  count += 1;
  if (schema.format === 'uuid') return reference(name);
  if (schema.format === 'date') return '2026-03-31';
  if (schema.format === 'date-time')
    return typeof schema.example === 'string' ? schema.example : '2026-03-31T09:30:00.000Z';
  if (schema.format === 'email' || /email$/i.test(name))
    return `${text(name)}.${String(count)}@example.com`.toLowerCase();
  if (schema.format === 'uri' || /website|url$/i.test(name))
    return `https://${text(name)}.example.com`.toLowerCase();
  if (/domain/i.test(name)) return `${text(name)}${String(count)}.example.com`.toLowerCase();
  if (schema.pattern !== undefined) {
    if (typeof schema.example === 'string') return schema.example;
    const known = PATTERNS.find(([of]) => of.test(name))?.[1];
    if (known !== undefined) return known;
    return new RegExp(schema.pattern).test(`a${String(count)}`) ? `a${String(count)}` : '1';
  }
  if (/phone|mobile/i.test(name)) return `+49301234${String(count).padStart(4, '0')}`;
  return `${text(name)} ${String(count)}`.slice(0, schema.maxLength ?? 200);
}
