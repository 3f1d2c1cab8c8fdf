import type { z } from 'zod';
import type { AnyResource } from '../catalogue/resource';
import type { QueryClass } from '../catalogue/command';
import { isOpen } from '../http/door';
import type { Operation } from '../http/operation';
import { problems, success } from './answers';
import type { Route } from './document';
import {
  ifMatch,
  listParameters,
  objectParameters,
  pathParameters,
  preferHeader,
  WRITE_HEADERS,
  type Parameter,
} from './parameters';
import { effectText, rightsText } from './rights-text';
import type { JsonSchema, SchemaBook } from './schemas';
import { hiddenFromClients, pageOf, upper, upperType, versionsOf, viewName, viewRef, without } from './views';

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
      ...(parts.body
        ? {
            requestBody: {
              required: parts.bodyRequired,
              content: { [operation.plain?.consumes ?? 'application/json']: { schema: parts.body } },
            },
          }
        : {}),
      responses: {
        [String(operation.status)]: success(parts),
        ...problems(operation, parts.codes, { open, portal: info.portal ?? false }),
      },
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
  if (resource) {
    const parts = resourceParts(operation.kind, resource, path, book, portal);
    return operation.instead ? withQuestion(parts, operation.instead, path, book) : parts;
  }
  if (command) {
    const { decl } = command;
    const params = pathParameters(path);
    const rest = without(
      decl.input,
      params.map((p) => p.name),
    );
    const hasBody = operation.method !== 'delete' && Object.keys(rest.shape).length > 0;
    const name = decl.input.meta()?.id ?? `${upper(id)}Input`;
    return {
      summary: decl.summary,
      description:
        rightsText(decl.resource, decl.needs, portal, decl.open) + effectText(decl.effect, decl.undoneBy),
      parameters: [
        ...params,
        ...WRITE_HEADERS,
        ...('id' in decl.input.shape || decl.ifMatch ? [ifMatch(decl.resource, decl.ifMatch)] : []),
        ...preferHeader(decl.prefers),
      ],
      ...(hasBody ? { body: book.use(rest, 'input', name) } : {}),
      bodyRequired: hasBody && !rest.safeParse({}).success,
      ...(operation.status === 204
        ? {}
        : { answer: viewRef(decl.output, decl.resource, `${upper(id)}Result`, book, portal) }),
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
      ...(decl.produces
        ? {}
        : { answer: viewRef(decl.output, decl.resource, `${upper(id)}Result`, book, portal) }),
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

/** A route's parts with the parameters of the question that answers in its place. */
function withQuestion(parts: Parts, { decl }: QueryClass, path: string, book: SchemaBook): Parts {
  const named = new Set(pathParameters(path).map((p) => p.name));
  return {
    ...parts,
    parameters: [...parts.parameters, ...objectParameters(decl.input, named, book)].map((p) => ({
      ...p,
      // What the question needs is not needed where it is not asked.
      ...(p.in === 'query' ? { required: false } : {}),
    })),
    codes: [...parts.codes, ...(decl.errors ?? [])],
  };
}

function resourceParts(
  kind: Operation['kind'],
  resource: AnyResource,
  path: string,
  book: SchemaBook,
  portal: boolean,
): Parts {
  const one = resource.type.replaceAll('_', ' ');
  const many = resource.name.replaceAll('-', ' ');
  const view = viewRef(resource.contract.view, resource, viewName(resource), book, portal);
  const params = pathParameters(path);
  const readable = { bodyRequired: false, produces: 'application/json', codes: [] as string[] };
  const includes = Object.keys(resource.list.include ?? {}).length + book.extras.length > 0;
  const hidden = portal ? hiddenFromClients(resource) : [];
  // Clients are shown the present alone.
  const listed = listParameters(resource, book.extras, hidden).filter((p) => !(portal && p.name === 'asOf'));
  const include = listed.filter((p) =>
    [...(includes ? ['include'] : []), 'fields', 'asOf', 'deleted'].includes(p.name),
  );
  const match = [ifMatch(resource)];
  const a = /^[aeio]/.test(one) ? 'an' : 'a';
  switch (kind) {
    case 'list':
      return {
        ...readable,
        summary: `Lists ${many}`,
        description: rightsText(resource, 'read', portal),
        parameters: listed,
        answer: pageOf(resource, view, book, portal),
      };
    case 'get':
      return {
        ...readable,
        summary: `Reads one ${one}`,
        description: rightsText(resource, 'read', portal),
        parameters: [...params, ...include],
        answer: view,
      };
    case 'versions':
      return {
        ...readable,
        summary: `Lists what ${a} ${one} was before`,
        description: rightsText(resource, 'read', portal),
        parameters: [
          ...params,
          ...listParameters(resource).filter((p) => ['limit', 'cursor'].includes(p.name)),
        ],
        answer: versionsOf(resource, view, book),
      };
    case 'create':
      return {
        ...readable,
        summary: `Creates ${a} ${one}`,
        description: rightsText(resource, 'create', portal),
        parameters: [...params, ...WRITE_HEADERS],
        ...body(resource.contract.create, `${upperType(resource)}Create`, book),
        bodyRequired: true,
        answer: view,
      };
    case 'revise':
      return {
        ...readable,
        summary: `Revises ${a} ${one}`,
        description: `${rightsText(resource, 'update', portal)} Absent fields stay, null clears.`,
        parameters: [...params, ...WRITE_HEADERS, ...match],
        ...body(resource.contract.revise, `${upperType(resource)}Revise`, book),
        bodyRequired: true,
        answer: view,
      };
    case 'remove':
      return {
        ...readable,
        summary: `Deletes ${a} ${one}; it can be restored`,
        description: rightsText(resource, 'delete', portal),
        parameters: [...params, ...WRITE_HEADERS, ...match],
      };
    default:
      return {
        ...readable,
        summary: `Restores a deleted ${one}`,
        description: rightsText(resource, 'delete', portal),
        parameters: [...params, ...WRITE_HEADERS],
        answer: view,
      };
  }
}

const body = (schema: z.ZodType | undefined, name: string, book: SchemaBook): { body?: JsonSchema } =>
  schema ? { body: book.use(schema, 'input', name) } : {};
