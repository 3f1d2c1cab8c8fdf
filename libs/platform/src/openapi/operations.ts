import { z } from 'zod';
import type { Openness } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';
import { isOpen } from '../http/door';
import type { Operation } from '../http/operation';
import { grantsOf } from '../policy/access';
import { ROLES } from '../policy/principal';
import type { Route } from './document';
import { ifMatch, listParameters, objectParameters, pathParameters, preferHeader, WRITE_HEADERS, type Parameter } from './parameters';
import { refTo, type JsonSchema, type SchemaBook } from './schemas';

export interface Described {
  /** OpenAPI style: `/v1/contacts/{id}` */
  path: string;
  operation: JsonSchema;
}

/** One route as an OpenAPI operation. */
export function describeOperation(route: Route, book: SchemaBook): Described {
  const { operation, id, info, path } = route;
  const parts = partsOf(operation, id, path, book, info.portal ?? false);
  const open = isOpen(operation);
  return {
    path: path.replace(/:([A-Za-z]+)/g, '{$1}'),
    operation: {
      operationId: id,
      tags: [info.tag],
      summary: parts.summary,
      ...(operation.deprecated ? { deprecated: true } : {}),
      ...(parts.description ? { description: parts.description } : {}),
      parameters: parts.parameters,
      ...(parts.body ? { requestBody: { required: parts.bodyRequired, content: { [operation.plain?.consumes ?? 'application/json']: { schema: parts.body } } } } : {}),
      responses: { [String(operation.status)]: success(parts), ...problems(operation, parts.codes, { open, portal: info.portal ?? false }) },
      ...(open ? { security: [] } : { security: [{ bearer: [] }] }),
    },
  };
}

interface Parts {
  summary: string;
  description: string;
  parameters: Parameter[];
  body?: JsonSchema;
  bodyRequired: boolean;
  answer?: JsonSchema;
  produces: string;
  codes: readonly string[];
}

function partsOf(operation: Operation, id: string, path: string, book: SchemaBook, portal: boolean): Parts {
  const { resource, command, query, plain } = operation;
  if (resource) return resourceParts(operation.kind, resource, path, book, portal);
  if (command) {
    const { decl } = command;
    const params = pathParameters(path);
    const rest = without(decl.input, params.map((p) => p.name));
    const hasBody = operation.method !== 'delete' && Object.keys(rest.shape).length > 0;
    const name = decl.input.meta()?.id ?? `${upper(id)}Input`;
    return {
      summary: decl.summary,
      description: rightsText(decl.resource, decl.needs, portal, decl.open) + effectText(decl.effect, decl.undoneBy),
      parameters: [...params, ...WRITE_HEADERS, ...('id' in decl.input.shape ? [ifMatch(decl.resource)] : []), ...preferHeader(decl.prefers)],
      ...(hasBody ? { body: book.use(rest, 'input', name) } : {}),
      bodyRequired: hasBody && !rest.safeParse({}).success,
      ...(operation.status === 204 ? {} : { answer: viewRef(decl.output, decl.resource, `${upper(id)}Result`, book, portal) }),
      produces: 'application/json',
      codes: decl.errors ?? [],
    };
  }
  if (query) {
    const { decl } = query;
    const params = pathParameters(path);
    return {
      summary: decl.summary,
      description: rightsText(decl.resource, decl.needs, portal, decl.open),
      parameters: [...params, ...objectParameters(decl.input, new Set(params.map((p) => p.name)), book)],
      bodyRequired: false,
      ...(decl.produces ? {} : { answer: viewRef(decl.output, decl.resource, `${upper(id)}Result`, book, portal) }),
      produces: decl.produces ?? 'application/json',
      codes: decl.errors ?? [],
    };
  }
  const params = pathParameters(path);
  return {
    summary: plain?.summary ?? id,
    description: '',
    parameters: [...params, ...(plain?.query ? objectParameters(plain.query, new Set(), book) : [])],
    ...(plain?.body ? { body: book.use(plain.body, 'input', `${upper(id)}Input`) } : {}),
    bodyRequired: plain?.body !== undefined,
    ...(plain?.output ? { answer: book.use(plain.output, 'output', `${upper(id)}Result`) } : {}),
    produces: plain?.produces ?? 'application/json',
    codes: [],
  };
}

function resourceParts(kind: Operation['kind'], resource: AnyResource, path: string, book: SchemaBook, portal: boolean): Parts {
  const one = resource.type.replaceAll('_', ' ');
  const many = resource.name.replaceAll('-', ' ');
  const view = viewRef(resource.contract.view, resource, viewName(resource), book, portal);
  const params = pathParameters(path);
  const readable = { bodyRequired: false, produces: 'application/json', codes: [] as string[] };
  const includes = Object.keys(resource.list.include ?? {}).length + book.extras.length > 0;
  const include = listParameters(resource, book.extras).filter((p) =>
    [...(includes ? ['include'] : []), 'fields', 'asOf', 'deleted'].includes(p.name));
  const match = [ifMatch(resource)];
  const a = /^[aeio]/.test(one) ? 'an' : 'a';
  switch (kind) {
    case 'list':
      return { ...readable, summary: `Lists ${many}`, description: rightsText(resource, 'read', portal), parameters: listParameters(resource, book.extras), answer: pageOf(resource, view, book, portal) };
    case 'get':
      return { ...readable, summary: `Reads one ${one}`, description: rightsText(resource, 'read', portal), parameters: [...params, ...include], answer: view };
    case 'versions':
      return {
        ...readable, summary: `Lists what ${a} ${one} was before`, description: rightsText(resource, 'read', portal),
        parameters: [...params, ...listParameters(resource).filter((p) => ['limit', 'cursor'].includes(p.name))],
        answer: versionsOf(resource, view, book),
      };
    case 'create':
      return {
        ...readable, summary: `Creates ${a} ${one}`, description: rightsText(resource, 'create', portal), parameters: [...params, ...WRITE_HEADERS],
        ...body(resource.contract.create, `${upperType(resource)}Create`, book), bodyRequired: true, answer: view,
      };
    case 'revise':
      return {
        ...readable, summary: `Revises ${a} ${one}`, description: `${rightsText(resource, 'update', portal)} Absent fields stay, null clears.`,
        parameters: [...params, ...WRITE_HEADERS, ...match], ...body(resource.contract.revise, `${upperType(resource)}Revise`, book), bodyRequired: true, answer: view,
      };
    case 'remove':
      return { ...readable, summary: `Deletes ${a} ${one}; it can be restored`, description: rightsText(resource, 'delete', portal), parameters: [...params, ...WRITE_HEADERS, ...match] };
    default:
      return { ...readable, summary: `Restores a deleted ${one}`, description: rightsText(resource, 'delete', portal), parameters: [...params, ...WRITE_HEADERS], answer: view };
  }
}

const body = (schema: z.ZodType | undefined, name: string, book: SchemaBook): { body?: JsonSchema } =>
  schema ? { body: book.use(schema, 'input', name) } : {};

/** An answer as a reference: a resource's view under its own name, anything else under the operation's. */
function viewRef(output: z.ZodType, resource: AnyResource, name: string, book: SchemaBook, portal: boolean): JsonSchema {
  const isView = output === resource.contract.view;
  if (isView && portal) return clientView(resource, book);
  return book.use(output, 'output', isView ? viewName(resource) : name);
}

/** A view as clients get it: without what their grants hide. */
function clientView(resource: AnyResource, book: SchemaBook): JsonSchema {
  const reading = grantsOf(resource.access, 'client').filter((grant) => grant.can.includes('read'));
  const hidden = (reading[0]?.hide ?? []).filter((name) => reading.every((grant) => grant.hide?.includes(name)));
  const { view } = resource.contract;
  return book.use(without(view, hidden).meta({ id: forClients(viewName(resource)) }), 'output');
}

const forClients = (name: string): string => `${name}ForClient`;

export const viewName = (resource: AnyResource): string => resource.contract.view.meta()?.id ?? upperType(resource);

/** What a view's contract cannot say: fields that a role may not see are not promised, and relations may come along. */
export function adaptView(resource: AnyResource, component: JsonSchema, extras: readonly string[] = []): void {
  const hidden = new Set(ROLES.flatMap((role) => grantsOf(resource.access, role).flatMap((g) => g.hide ?? [])));
  if (component.required) component.required = (component.required as string[]).filter((p) => !hidden.has(p));
  if (component.properties && Object.keys(resource.list.include ?? {}).length + extras.length > 0) {
    (component.properties as JsonSchema).included = {
      type: 'object',
      additionalProperties: true,
      description: 'Relations that include= asked for.',
    };
  }
}

function pageOf(resource: AnyResource, view: JsonSchema, book: SchemaBook, portal: boolean): JsonSchema {
  const own = upperType(resource);
  const name = `${portal ? forClients(own) : own}Page`;
  book.add(name, {
    type: 'object',
    required: ['data', 'nextCursor'],
    properties: {
      data: { type: 'array', items: view },
      nextCursor: { type: 'string', nullable: true, description: 'Send it as cursor for the next page; null on the last.' },
      total: { type: 'integer' },
    },
  });
  return refTo(name);
}

function versionsOf(resource: AnyResource, view: JsonSchema, book: SchemaBook): JsonSchema {
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

function success({ answer, produces }: Parts): JsonSchema {
  if (!answer && produces === 'application/json') return { description: 'Done.' };
  const schema = answer ?? (produces.startsWith('text/') ? { type: 'string' } : { type: 'string', format: 'binary' });
  return { description: 'Done.', content: { [produces]: { schema } } };
}

const GENERAL: Record<string, readonly string[]> = {
  400: ['malformed_request'],
  401: ['unauthenticated'],
  403: ['forbidden'],
  404: ['not_found'],
  409: ['already_exists', 'invalid_transition', 'idempotency_in_progress'],
  410: ['gone'],
  412: ['stale_version'],
  413: ['body_too_large'],
  414: ['uri_too_long'],
  415: ['unsupported_media_type'],
  422: ['validation_failed', 'idempotency_mismatch'],
  428: ['precondition_required'],
  429: ['too_many_requests'],
  503: ['unavailable'],
};
const READS = ['400', '414', '422', '429', '503'];
const WRITES = ['409', '412', '413', '415', '428'];
/** Also where anyone may ask: a wrong password and a bad token are 401, and what a body names may not be there. */
const KNOWN_CALLERS = ['401', '403', '404'];

function problems(operation: Operation, codes: readonly string[], { open, portal }: { open: boolean; portal: boolean }): JsonSchema {
  const writes = operation.method !== 'get';
  // An open question is asked with a token of its own, and a wrong one names nothing; a portal's open routes let no members in.
  const known = writes || !open || portal || operation.query !== undefined ? KNOWN_CALLERS : [];
  const own = (operation.command?.decl.statuses ?? operation.query?.decl.statuses ?? []).map(String);
  const statuses = [...new Set([...READS, ...(writes ? WRITES : []), ...known, ...own])].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const named = [...(GENERAL[status] ?? []), ...(status === '409' ? codes : [])];
      return [status, { description: named.join(', '), content: { 'application/problem+json': { schema: refTo('Problem') } } }];
    }),
  );
}

/** Who may, in words for a person: read from the resource's access. */
function rightsText(resource: AnyResource, needs: string, portal: boolean, open: Openness = false): string {
  if (portal && !open) return clientText(resource, needs);
  if (open === 'signed_in') return 'Open to anyone who is signed in.';
  if (open) return 'Open to anyone.';
  const who = ROLES.flatMap((role) => {
    const grants = grantsOf(resource.access, role).filter((g) => g.can.includes('*') || g.can.includes(needs) || (needs !== 'read' && g.can.includes('act') && !['create', 'update', 'delete'].includes(needs)));
    if (grants.length === 0) return [];
    return [grants.every((g) => g.where) ? `${role} (own)` : role];
  });
  return who.length ? `Allowed for ${who.join(', ')}.` : 'Allowed for the house alone.';
}

function clientText(resource: AnyResource, needs: string): string {
  const grants = grantsOf(resource.access, 'client').filter((grant) => grant.can.includes(needs));
  const permissions = [...new Set(grants.flatMap((grant) => grant.permission ?? []))];
  return permissions.length ? `For portal clients who are permitted ${permissions.join(' or ')}.` : 'For portal clients.';
}

const effectText = (effect: string, undoneBy?: string): string => ` Effect: ${effect}${undoneBy ? `, undone by ${undoneBy}` : ''}.`;
// Not `omit`: zod refuses it where a rule spans several properties, and such a rule is nothing that JSON Schema could say.
const without = (schema: z.ZodObject, names: readonly string[]): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([name]) => !names.includes(name))));
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const upperType = (resource: AnyResource): string => resource.type.split('_').map(upper).join('');
