import { Catalogue } from '@omni/platform';
import type { TestApp } from '@omni/testing';
import type { ApiDocument, Op, Parameter } from './document';

/** Whose traces are looked for: an id of each resource type, and a word. */
export interface Wanted {
  ids: ReadonlyMap<string, readonly string[]>;
  word: string;
}

/** Streams do not end, and mail that the development mailbox caught is everybody's. */
const SKIPPED = new Set(['streamChanges', 'listCaughtMail']);

/**
 * Every read that takes no id in its path, plain and with each parameter that could lead to somebody else's rows: filters
 * and ids of every kind, free text, relations, deleted and archived rows, the past, counts.
 */
export function readPlaces(app: TestApp, document: ApiDocument, wanted: Wanted): string[] {
  const reads = document.operations.filter(
    (op) => op.method === 'GET' && !op.path.includes('{id}') && !SKIPPED.has(op.id),
  );
  return [...reads.flatMap((op) => placesOf(op, wanted)), ...schemas(app, reads), ...pairs(reads, wanted)];
}

function placesOf(op: Op, wanted: Wanted): string[] {
  if (op.path.includes('{')) return [];
  const query = op.parameters.filter((p) => p.in === 'query');
  const least = query.filter((p) => p.required).map((p) => [p.name, valueFor(p, wanted)] as const);
  const limit = query.some((p) => p.name === 'limit') ? [['limit', '200'] as const] : [];
  const path = (...more: (readonly [string, string])[]): string => {
    const search = new URLSearchParams([...least, ...limit, ...more] as [string, string][]);
    return `${op.path}${search.size ? `?${search.toString()}` : ''}`;
  };
  const each = query
    .filter((p) => !p.required && !['limit', 'cursor', 'fields'].includes(p.name))
    .flatMap((p) => values(p, wanted).map((v) => path([p.name, v])));
  return [path(), ...each];
}

function values(parameter: Parameter, wanted: Wanted): string[] {
  const { name, schema } = parameter;
  if (name === 'asOf') return ['2099-01-01T00:00:00.000Z'];
  if (name === 'sort') return [];
  if (name === 'include')
    return [
      /: (.+)\.$/
        .exec((parameter as { description?: string }).description ?? '')?.[1]
        ?.replaceAll(', ', ',') ?? '',
    ];
  if (schema.enum) return schema.enum.map(String);
  if (schema.format === 'uuid') {
    const ids = [...wanted.ids.values()].flatMap((found) => found.slice(0, 1));
    // Whatever a row is said not to belong to, the others are the same.
    return name.endsWith('[ne]') ? ids.slice(0, 1) : ids;
  }
  if (schema.type === 'boolean') return ['true', 'false'];
  if (schema.type === 'integer') return [];
  if (schema.format === 'date' || schema.format === 'date-time') return [];
  return [wanted.word];
}

function valueFor({ name, schema }: Parameter, { ids, word }: Wanted): string {
  if (schema.enum) return String(schema.enum[0]);
  if (/type$/i.test(name)) return 'contact';
  if (schema.format === 'uuid') return ids.get('contact')?.[0] ?? '';
  if (schema.type === 'integer') return '1';
  if (schema.format === 'date') return '2026-03-02';
  if (schema.format === 'date-time') return '2026-03-02T09:00:00.000Z';
  return word;
}

const schemas = (app: TestApp, reads: readonly Op[]): string[] =>
  reads.some((op) => op.path === '/v1/schema/{resource}')
    ? app
        .get(Catalogue)
        .allResources()
        .map((r) => `/v1/schema/${r.name}`)
    : [];

/** Feeds take a type and an id together. */
function pairs(reads: readonly Op[], { ids }: Wanted): string[] {
  const names = [
    ['entityType', 'entityId'],
    ['aggregateType', 'aggregateId'],
  ] as const;
  return reads.flatMap((op) => {
    const own = new Set(op.parameters.map((p) => p.name));
    const more = op.parameters
      .filter((p) => p.required && !/(?:Type|Id)$/.test(p.name))
      .map((p) => `&${p.name}=1`)
      .join('');
    return names
      .filter(([type, id]) => own.has(type) && own.has(id))
      .flatMap(([type, id]) =>
        [...ids].flatMap(([kind, found]) =>
          found[0] ? [`${op.path}?${type}=${kind}&${id}=${found[0]}${more}`] : [],
        ),
      );
  });
}
