import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Catalogue,
  accessTable,
  ROUTES,
  OPERATION,
  openApiDocument,
  routesOf,
  type Route,
} from '@omni/platform';
import { DiscoveryService } from '@nestjs/core';
import { startApp, type TestApp } from '@omni/testing';

let app: TestApp;
let routes: Route[];
beforeAll(async () => {
  app = await startApp();
  routes = routesOf(app.app);
});
afterAll(() => app.stop());

const root = join(__dirname, '../..');

describe('every route', () => {
  it('is declared: a controller method without an operation stays shut', () => {
    const undeclared = app.app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ metatype }) => {
        if (!metatype || !Reflect.hasMetadata(ROUTES, metatype)) return metatype ? [metatype.name] : [];
        const prototype = metatype.prototype as Record<string, object>;
        return Object.getOwnPropertyNames(prototype)
          .filter(
            (name) =>
              name !== 'constructor' &&
              Reflect.hasMetadata('path', prototype[name] as object) &&
              !Reflect.hasMetadata(OPERATION, prototype[name] as object),
          )
          .map((name) => `${metatype.name}.${name}`);
      });
    expect(undeclared).toEqual([]);
  });

  it('O-249 that writes passes policy: it runs a command or a record message, or is on the short list', () => {
    const loose = routes
      .filter(({ operation }) => operation.method !== 'get' && operation.kind === 'plain')
      .map((r) => `${r.operation.method} ${r.path}`);
    // Its body is a stream, which no command's input is; it checks the same ability and writes through the bus.
    expect(loose).toEqual(['put /v1/imports/:id/content']);
  });

  it('O-249 O-082 U-034 agrees with the committed table of who may do what', () => {
    const committed = readFileSync(join(root, 'docs/access.generated.md'), 'utf8');
    expect(accessTable(app.get(Catalogue), routes)).toBe(committed);
  });

  it('B-007 O-201 stands in the committed OpenAPI document, with its own name, tag and answers', () => {
    const document = JSON.parse(JSON.stringify(openApiDocument(app.app))) as {
      paths: Record<
        string,
        Record<string, { operationId: string; tags: string[]; responses: object; summary: string }>
      >;
    };
    const committed = JSON.parse(readFileSync(join(root, 'openapi/v1.json'), 'utf8')) as unknown;
    expect(document).toEqual(committed);
    const operations = Object.values(document.paths).flatMap((p) => Object.values(p));
    expect(new Set(operations.map((o) => o.operationId)).size).toBe(operations.length);
    for (const operation of operations) {
      expect(operation.tags).toHaveLength(1);
      expect(operation.summary).not.toBe('');
      expect(Object.keys(operation.responses).length).toBeGreaterThan(1);
    }
  });

  it('is filtered and sorted by the names that its records have', () => {
    const strange = app
      .get(Catalogue)
      .allResources()
      .flatMap(({ type, list, contract }) =>
        [...list.filter, ...list.sort]
          .filter((property) => !(property in contract.view.shape))
          .map((property) => `${type}.${property}`),
      );
    // Stands in the record as `invitee.email`, which no parameter can be called.
    expect(strange).toEqual(['appointment.inviteeEmail']);
  });

  it('O-201 stands under a tag that says in words of its own what it is about', () => {
    const tags = openApiDocument(app.app).tags ?? [];
    expect(tags.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['auth', 'authz', 'booking', 'bulk', 'portal-invoices']),
    );
    const said = new Map<string, string[]>();
    for (const { name, description = '' } of tags)
      said.set(description, [...(said.get(description) ?? []), name]);
    expect([...said].filter(([text, names]) => text === '' || names.length > 1)).toEqual([]);
  });

  it('U-002 O-199 gives every module of this part of the house its tags', () => {
    const tags = new Set(routes.map((r) => r.info.module));
    for (const module of [
      'identity',
      'crm',
      'projects',
      'revenue',
      'timeline',
      'analytics',
      'exchange',
      'search',
    ])
      expect(tags).toContain(module);
  });

  it('U-143 U-153 U-158 U-173 U-183 offers no archiving where the lifecycle has none', () => {
    const paths = routes.map((r) => r.path);
    for (const name of ['client-companies', 'contacts', 'invoices', 'timeline']) {
      expect(paths).not.toContain(`/v1/${name}/:id/archive`);
    }
  });

  it('U-181 U-182 changes nothing on the timeline or in the audit', () => {
    const writes = routes.filter(
      (r) => /^\/v1\/(timeline|audit-events)/.test(r.path) && r.operation.method !== 'get',
    );
    expect(writes.map((r) => r.path)).toEqual([]);
  });

  it('O-085 calls a business an organization and nothing else', () => {
    expect(routes.filter((r) => r.path.includes('/businesses')).map((r) => r.path)).toEqual([]);
  });

  it('O-069 is REST alone', async () => {
    expect((await app.http.get('/graphql')).status).toBe(404);
  });
});
