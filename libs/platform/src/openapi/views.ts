import { z } from 'zod';
import type { AnyResource } from '../catalogue/resource';
import { grantsOf } from '../policy/access';
import { ROLES } from '../policy/principal';
import { refTo, type JsonSchema, type SchemaBook } from './schemas';

/** An answer as a reference: a resource's view under its own name, anything else under the operation's. */
export function viewRef(
  output: z.ZodType,
  resource: AnyResource,
  name: string,
  book: SchemaBook,
  portal: boolean,
): JsonSchema {
  const isView = output === resource.contract.view;
  if (isView && portal) return clientView(resource, book);
  return book.use(output, 'output', isView ? viewName(resource) : name);
}

/** A view as clients get it: without what their grants hide. */
function clientView(resource: AnyResource, book: SchemaBook): JsonSchema {
  const hidden = hiddenFromClients(resource);
  const { view } = resource.contract;
  return book.use(without(view, hidden).meta({ id: forClients(viewName(resource)) }), 'output');
}

/** What no grant of theirs shows. */
export function hiddenFromClients(resource: AnyResource): string[] {
  const reading = grantsOf(resource.access, 'client').filter((grant) => grant.can.includes('read'));
  return (reading[0]?.hide ?? []).filter((name) => reading.every((grant) => grant.hide?.includes(name)));
}

const forClients = (name: string): string => `${name}ForClient`;

export const viewName = (resource: AnyResource): string =>
  resource.contract.view.meta()?.id ?? upperType(resource);

/** What a view's contract cannot say: fields that a role may not see are not promised, and relations may come along. */
export function adaptView(
  resource: AnyResource,
  component: JsonSchema,
  extras: readonly string[] = [],
): void {
  const hidden = new Set(
    ROLES.flatMap((role) => grantsOf(resource.access, role).flatMap((g) => g.hide ?? [])),
  );
  if (component.required) component.required = (component.required as string[]).filter((p) => !hidden.has(p));
  if (component.properties && Object.keys(resource.list.include ?? {}).length + extras.length > 0) {
    (component.properties as JsonSchema).included = {
      type: 'object',
      additionalProperties: true,
      description: 'Relations that include= asked for; `truncated` names those that not all rows came of.',
    };
  }
}

export function pageOf(
  resource: AnyResource,
  view: JsonSchema,
  book: SchemaBook,
  portal: boolean,
): JsonSchema {
  const own = upperType(resource);
  const name = `${portal ? forClients(own) : own}Page`;
  book.add(name, {
    type: 'object',
    required: ['data', 'nextCursor'],
    properties: {
      data: { type: 'array', items: view },
      nextCursor: {
        type: 'string',
        nullable: true,
        description: 'Send it as cursor for the next page; null on the last.',
      },
      total: { type: 'integer' },
    },
  });
  return refTo(name);
}

export function versionsOf(resource: AnyResource, view: JsonSchema, book: SchemaBook): JsonSchema {
  const name = `${upperType(resource)}VersionPage`;
  book.add(name, {
    type: 'object',
    required: ['data', 'nextCursor'],
    properties: {
      data: {
        type: 'array',
        items: {
          type: 'object',
          required: ['version', 'validFrom', 'changedFields', 'actorKind', 'actorId', 'requestId', 'row'],
          properties: {
            version: { type: 'integer' },
            validFrom: { type: 'string', format: 'date-time' },
            changedFields: { type: 'array', items: { type: 'string' } },
            actorKind: { type: 'string' },
            actorId: { type: 'string', format: 'uuid', nullable: true },
            requestId: { type: 'string', nullable: true },
            row: view,
          },
        },
      },
      nextCursor: { type: 'string', nullable: true },
    },
  });
  return refTo(name);
}

// Not `omit`: zod refuses it where a rule spans several properties, and such a rule is nothing that JSON Schema could say.
export const without = (schema: z.ZodObject, names: readonly string[]): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([name]) => !names.includes(name))));
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const upperType = (resource: AnyResource): string => resource.type.split('_').map(upper).join('');
