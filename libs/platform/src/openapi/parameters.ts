import type { z } from 'zod';
import type { AnyResource } from '../catalogue/resource';
import type { ColumnFact } from '../entity';
import {
  ALWAYS_FILTERED,
  DEFAULT_LIMIT,
  MAX_INCLUDES,
  MAX_LIMIT,
  MAX_SORTS,
  operatorsOf,
} from '../listing/list-query';
import { MAX_INCLUDED } from '../listing/row-statements';
import type { JsonSchema, SchemaBook } from './schemas';

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description?: string;
  schema: JsonSchema;
}

const query = (name: string, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

/** Everything that a resource's list takes, typed; nothing by what is hidden from whoever asks. */
export function listParameters(
  resource: AnyResource,
  extras: readonly string[] = [],
  hidden: readonly string[] = [],
): Parameter[] {
  const { list, table } = resource;
  const shown = (property: string): boolean => !hidden.includes(property);
  const sorts = [...new Set(['createdAt', 'updatedAt', ...list.sort])].filter(shown);
  const relations = Object.entries(list.include ?? {})
    .filter(([, relation]) => !('by' in relation) || shown(relation.by))
    .map(([name]) => name);
  const includes = [...new Set([...relations, ...Object.keys(resource.parts), ...extras])].filter(shown);
  const parameters = [
    query('limit', 'How many rows a page holds.', {
      type: 'integer',
      minimum: 1,
      maximum: MAX_LIMIT,
      default: DEFAULT_LIMIT,
    }),
    query('cursor', 'The nextCursor of the page before.', { type: 'string' }),
    query(
      'sort',
      `Comma separated, at most ${String(MAX_SORTS)}, each once; a minus sorts downward. One of: ${sorts.join(', ')}.`,
      {
        type: 'string',
        example: list.defaultSort ?? '-createdAt',
      },
    ),
    query('fields', 'Only these fields, comma separated.', { type: 'string' }),
    query('total', 'Counts all matching rows; costs a second look at them.', {
      type: 'string',
      enum: ['none', 'exact'],
    }),
    query('deleted', 'Deleted rows as well, or alone (Owner and Manager).', {
      type: 'string',
      enum: ['include', 'only'],
    }),
  ];
  if (list.search) parameters.push(query('q', 'Free text.', { type: 'string' }));
  if (includes.length)
    parameters.push(
      query(
        'include',
        `At most ${String(MAX_INCLUDED)} related rows come with a page; included.truncated names what had more. ` +
          `At most ${String(MAX_INCLUDES)}, each once, comma separated: ${includes.join(', ')}.`,
        { type: 'string' },
      ),
    );
  if (resource.history)
    parameters.push(
      query('asOf', 'The rows as they stood at this moment.', { type: 'string', format: 'date-time' }),
    );
  if (table.byProperty.has('archivedAt')) {
    parameters.push(
      query('archived', 'Archived rows as well, or alone.', { type: 'string', enum: ['include', 'only'] }),
    );
  }
  for (const [key, choices] of Object.entries(list.presets ?? {})) {
    parameters.push(query(key, 'A named selection.', { type: 'string', enum: Object.keys(choices) }));
  }
  if (extras.includes('tags') && !table.byProperty.has('tag')) {
    parameters.push(query('filter[tag]', 'Carries the tag of this name.', { type: 'string' }));
    parameters.push(
      query('filter[tag][in]', 'Carries any of these tags (comma separated).', { type: 'string' }),
    );
  }
  for (const [key, property] of Object.entries(list.short ?? {})) {
    const column = table.byProperty.get(property);
    if (column && shown(property))
      parameters.push(query(key, `The same as filter[${property}].`, valueSchema(resource, column)));
  }
  return [...parameters, ...filterParameters(resource, shown)];
}

export const FILTER_WORDS: Record<string, string> = {
  eq: 'equals',
  ne: 'differs from',
  gt: 'is after',
  gte: 'is at or after',
  lt: 'is before',
  lte: 'is at or before',
  in: 'is one of (comma separated)',
  like: 'contains',
  null: 'is empty (true) or not (false)',
};

function filterParameters(resource: AnyResource, shown: (property: string) => boolean): Parameter[] {
  return [...new Set([...resource.list.filter, ...ALWAYS_FILTERED])].filter(shown).flatMap((property) => {
    const column = resource.table.byProperty.get(property);
    if (!column) throw new Error(`${resource.name} filters by ${property}, which is no column`);
    return operatorsOf(column).map((operator) => {
      const suffix = operator === 'eq' ? '' : `[${operator}]`;
      const schema =
        operator === 'in' || operator === 'like'
          ? { type: 'string' }
          : operator === 'null'
            ? { type: 'boolean' }
            : valueSchema(resource, column);
      return query(`filter[${property}]${suffix}`, `${property} ${FILTER_WORDS[operator] ?? ''}`, schema);
    });
  });
}

function valueSchema(resource: AnyResource, column: ColumnFact): JsonSchema {
  const choices = enumOf(resource.contract.view.shape[column.property] as z.ZodType | undefined);
  if (choices) return { type: 'string', enum: choices };
  switch (column.type) {
    case 'uuid':
      return { type: 'string', format: 'uuid' };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
    case 'bigint':
      return { type: 'integer' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'timestamp with time zone':
      return { type: 'string', format: 'date-time' };
    default:
      return { type: 'string' };
  }
}

/** The members of an enum contract, through nullable and optional. */
function enumOf(schema: z.ZodType | undefined): string[] | undefined {
  const def = schema?.def as
    { type?: string; innerType?: z.ZodType; entries?: Record<string, string> } | undefined;
  if (def?.type === 'enum') return Object.values(def.entries ?? {});
  return def?.innerType ? enumOf(def.innerType) : undefined;
}

/** Path parameters of a Nest path. */
export const pathParameters = (path: string): Parameter[] =>
  [...path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'id' || name.endsWith('Id') ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));

/** A flat object contract as query parameters. */
export function objectParameters(
  shape: z.ZodObject,
  skip: ReadonlySet<string>,
  book: SchemaBook,
): Parameter[] {
  const schema = book.use(shape, 'input');
  const resolved =
    '$ref' in schema ? book.components.get(String(schema.$ref).split('/').pop() ?? '') : schema;
  const required = new Set((resolved?.required as string[] | undefined) ?? []);
  return Object.entries((resolved?.properties as Record<string, JsonSchema> | undefined) ?? {})
    .filter(([name]) => !skip.has(name))
    .map(([name, { description, ...rest }]) => ({
      name,
      in: 'query',
      required: required.has(name),
      ...(typeof description === 'string' ? { description } : {}),
      schema: rest,
    }));
}

export const WRITE_HEADERS: Parameter[] = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key and body get the same answer and one effect, for 24 hours.',
    schema: { type: 'string', maxLength: 255 },
  },
  query(
    'dryRun',
    'Runs everything and stores nothing: answers the result, each changed row and the events.',
    { type: 'boolean' },
  ),
];

export const ifMatch = (
  { ifMatch: need }: Pick<AnyResource, 'ifMatch'>,
  where = need === 'required' ? 'Needed here: without it the answer is 428.' : '',
): Parameter => ({
  name: 'If-Match',
  in: 'header',
  schema: { type: 'string', example: '"3"' },
  description: `The version that you last read, as its ETag. ${where}`.trim(),
});

/** What a command's `prefers` offers to ask for. */
export const preferHeader = (prefers: readonly string[] = []): Parameter[] =>
  prefers.length === 0
    ? []
    : [
        {
          name: 'Prefer',
          in: 'header',
          schema: { type: 'string', enum: prefers },
          description:
            'return-existing: where there is such a row already, answer that one with 200 instead of 409.',
        },
      ];
