import type { OpenAPIObject } from '@nestjs/swagger';
import type { CustomFieldFact, CustomFieldKind } from '../bus/custom-fields';
import type { AnyResource } from '../catalogue/resource';
import { operatorsOf } from '../listing/list-query';
import { customColumns } from '../listing/custom-columns';
import type { Route } from './document';
import { viewName } from './views';
import { FILTER_WORDS, type Parameter } from './parameters';
import { refTo, type JsonSchema } from './schemas';

export interface OwnFields {
  resource: AnyResource;
  fields: readonly CustomFieldFact[];
}

type Paths = Record<string, Record<string, JsonSchema>>;
type Components = Record<string, JsonSchema>;

/**
 * The house's document with an organization's own fields in it: what `custom` holds in what is sent and answered, and the
 * parameters that lists are filtered by. The document that it is made from stays as it is.
 */
export function withOwnFields(
  document: OpenAPIObject,
  routes: readonly Route[],
  own: readonly OwnFields[],
): OpenAPIObject {
  if (own.length === 0) return document;
  const made = structuredClone(document);
  const paths = made.paths as unknown as Paths;
  const components = (made.components?.schemas ?? {}) as Components;
  for (const { resource, fields } of own) {
    const name = `${viewName(resource)}Custom`;
    components[name] = valuesOf(fields);
    setCustom(components[viewName(resource)], { ...refTo(name) });
    for (const { path, operation } of routes) {
      const at = paths[path.replace(/:([A-Za-z]+)/g, '{$1}')]?.[operation.method];
      const about = operation.resource ?? operation.command?.decl.resource;
      if (!at || about?.type !== resource.type) continue;
      if (operation.kind === 'list') addParameters(at, fields);
      const sent = bodyOf(at, components);
      if (sent && sent !== components[viewName(resource)])
        setCustom(sent, inputOf(fields, operation.status === 201));
    }
  }
  return made;
}

/** What a record has: fields that are no longer in use may be among it. */
const valuesOf = (fields: readonly CustomFieldFact[]): JsonSchema => ({
  type: 'object',
  nullable: true,
  additionalProperties: true,
  properties: Object.fromEntries(fields.map(({ key, schema }) => [key, schema])),
});

/** What is sent: null takes a value away. */
function inputOf(fields: readonly CustomFieldFact[], creates: boolean): JsonSchema {
  const required = creates ? fields.filter((field) => field.required).map(({ key }) => key) : [];
  return {
    type: 'object',
    nullable: true,
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(({ key, schema }) => [key, { ...schema, nullable: true }])),
    ...(required.length ? { required } : {}),
  };
}

function setCustom(component: JsonSchema | undefined, schema: JsonSchema): void {
  const properties = component?.properties as JsonSchema | undefined;
  if (properties && 'custom' in properties) properties.custom = schema;
}

function bodyOf(operation: JsonSchema, components: Components): JsonSchema | undefined {
  const body = operation.requestBody as
    { content?: Record<string, { schema?: { $ref?: string } }> } | undefined;
  const ref = body?.content?.['application/json']?.schema?.$ref;
  return ref === undefined ? undefined : components[ref.split('/').pop() ?? ''];
}

const TYPES: Record<CustomFieldKind, JsonSchema> = {
  text: { type: 'string' },
  number: { type: 'string' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  list: { type: 'string' },
  money: { type: 'integer', description: 'Minor units.' },
};

function addParameters(operation: JsonSchema, fields: readonly CustomFieldFact[]): void {
  const parameters = operation.parameters as Parameter[];
  const columns = customColumns(fields);
  const sort = parameters.find(({ name }) => name === 'sort');
  const sorts = [...columns.values()].filter(({ array }) => !array).map(({ property }) => property);
  if (sort && sorts.length)
    sort.description = `${sort.description ?? ''} Or of your own: ${sorts.join(', ')}.`;
  for (const { key, kind, schema } of fields) {
    const column = columns.get(`custom.${key}`);
    if (!column) continue;
    for (const operator of operatorsOf(column)) {
      const choices =
        operator === 'eq' && Array.isArray(schema.enum) ? { enum: schema.enum as unknown[] } : {};
      parameters.push({
        name: `filter[custom.${key}]${operator === 'eq' ? '' : `[${operator}]`}`,
        in: 'query',
        description: `${key} ${FILTER_WORDS[operator] ?? ''}`,
        schema:
          operator === 'null'
            ? { type: 'boolean' }
            : operator === 'in' || operator === 'like'
              ? { type: 'string' }
              : { ...TYPES[kind], ...choices },
      });
    }
  }
}
