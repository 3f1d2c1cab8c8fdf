import type { INestApplicationContext, Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { Catalogue } from '../catalogue/catalogue';
import { RowExtras } from '../listing/row-extras';
import { OPERATION, ROUTES, type Operation, type RoutesInfo } from '../http/operation';
import { describeOperation, type Described } from './operations';
import { refTo, SchemaBook, type JsonSchema } from './schemas';
import { adaptView, viewName } from './views';

/** A route with its method's name, which is its operationId and the SDK's method. */
export interface Route {
  id: string;
  path: string;
  info: RoutesInfo;
  operation: Operation;
}

/** Whatever finds the app's providers: the app itself, or a `ModuleRef` in it. */
export type Finder = Pick<INestApplicationContext, 'get'>;

/** Every declared route of the running app, by path and method. */
export function routesOf(app: Finder): Route[] {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  const routes = controllers.flatMap(({ metatype }) =>
    metatype ? routesOfController(metatype as Type) : [],
  );
  return routes.sort((a, b) =>
    a.path === b.path ? a.operation.method.localeCompare(b.operation.method) : a.path < b.path ? -1 : 1,
  );
}

function routesOfController(controller: Type): Route[] {
  const info = Reflect.getMetadata(ROUTES, controller) as RoutesInfo | undefined;
  if (!info) return [];
  const base = (Reflect.getMetadata('path', controller) as string).replace(/^\/?/, '/');
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((id) => {
    const operation =
      id === 'constructor'
        ? undefined
        : (Reflect.getMetadata(OPERATION, prototype[id] as object) as Operation | undefined);
    if (!operation) return [];
    const path = operation.path ? `${base}/${operation.path}`.replace(/\/{2,}/g, '/') : base;
    return [{ id, path, info, operation }];
  });
}

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('What to switch on.'),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'urn:omnibusiness:problem:not_found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such contact.',
      code: 'not_found',
      requestId: '0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11',
    },
  });

/** What comes along with rows of any kind, where a module keeps such things. */
function extrasOf(app: Finder): readonly string[] {
  try {
    return app.get(RowExtras, { strict: false }).names;
  } catch {
    return [];
  }
}

const made = new WeakMap<Catalogue, OpenAPIObject>();

/** The app's OpenAPI 3.0 document. Making it takes seconds, in which nothing else is answered: it is made once. */
export function openApiDocument(app: Finder): OpenAPIObject {
  const catalogue = app.get(Catalogue, { strict: false });
  const known = made.get(catalogue) ?? makeDocument(app);
  made.set(catalogue, known);
  return known;
}

/** From the routes and the catalogue alone. */
function makeDocument(app: Finder): OpenAPIObject {
  const catalogue = app.get(Catalogue, { strict: false });
  const book = new SchemaBook(extrasOf(app));
  book.use(problem, 'output');
  const paths: Record<string, Record<string, unknown>> = {};
  const tags = new Map<string, RoutesInfo>();
  const ids = new Set<string>();
  for (const route of routesOf(app)) {
    if (ids.has(route.id)) throw new Error(`two operations are named ${route.id}`);
    ids.add(route.id);
    // Several controllers may share a tag, and one of them says what it is about.
    tags.set(route.info.tag, { ...tags.get(route.info.tag), ...route.info });
    const described: Described = describeOperation(route, book);
    (paths[described.path] ??= {})[route.operation.method] = described.operation;
  }
  addEvents(catalogue, book);
  for (const resource of catalogue.allResources()) {
    const component = book.components.get(viewName(resource));
    if (component) adaptView(resource, component, book.extras);
  }
  const builder = new DocumentBuilder()
    .setTitle('OmniBusiness')
    .setDescription(
      'The back office of a small business, headless: clients, projects, invoices and what happened to them.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        description: 'An access token of POST /v1/auth/login, or an API key (obs_live_…).',
      },
      'bearer',
    );
  for (const [tag, info] of [...tags].sort(([a], [b]) => a.localeCompare(b))) {
    builder.addTag(
      tag,
      info.summary ??
        catalogue.resourceNamed(tag)?.summary ??
        catalogue.modules.find((m) => m.name === info.module)?.summary ??
        '',
    );
  }
  const document = builder.build() as OpenAPIObject & { 'x-tagGroups'?: unknown };
  document.openapi = '3.0.3';
  document.paths = paths;
  document.components = { ...document.components, schemas: sorted(book.components) };
  document['x-tagGroups'] = groups(tags);
  return document;
}

/** Every event as a component and their union, so that the SDK types what webhooks, streams and feeds carry. */
function addEvents(catalogue: Catalogue, book: SchemaBook): void {
  const names = catalogue
    .allEvents()
    .map((event) => {
      const name = `${event.type.replace(/(?:^|[._])(\w)/g, (_, c: string) => c.toUpperCase())}Event`;
      book.add(name, {
        type: 'object',
        description: event.summary,
        required: ['id', 'type', 'version', 'occurredAt', 'aggregate', 'actor', 'correlationId', 'data'],
        properties: {
          ...ENVELOPE_PROPERTIES,
          type: { type: 'string', enum: [event.type] },
          data: book.use(event.data, 'output'),
        },
      });
      return name;
    })
    .sort();
  if (names.length) book.add('OmniEvent', { oneOf: names.map(refTo) });
}

const text = { type: 'string' };
const uuid = { type: 'string', format: 'uuid' };
const ENVELOPE_PROPERTIES: JsonSchema = {
  id: uuid,
  version: { type: 'integer' },
  occurredAt: { type: 'string', format: 'date-time' },
  organizationId: uuid,
  aggregate: {
    type: 'object',
    required: ['type', 'id', 'version'],
    properties: { type: text, id: uuid, version: { type: 'integer' } },
  },
  actor: {
    type: 'object',
    required: ['kind', 'id'],
    properties: { kind: text, id: { ...uuid, nullable: true } },
  },
  correlationId: uuid,
  causationId: { ...uuid, nullable: true },
  requestId: { ...text, nullable: true },
  previous: { type: 'object', nullable: true, additionalProperties: true },
};

const sorted = (components: ReadonlyMap<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)));

function groups(tags: ReadonlyMap<string, RoutesInfo>): { name: string; tags: string[] }[] {
  const byModule = new Map<string, string[]>();
  for (const [tag, { module }] of tags) byModule.set(module, [...(byModule.get(module) ?? []), tag]);
  return [...byModule]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, list]) => ({ name, tags: list.sort() }));
}

export const problemRef = refTo('Problem');
