import {
  applyDecorators,
  Controller,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Put,
  SetMetadata,
} from '@nestjs/common';
import type { z } from 'zod';
import type { CommandClass, QueryClass } from '../catalogue/command';
import type { AnyResource } from '../catalogue/resource';

export type HttpMethod = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** What one route does, as the guard, the OpenAPI document and the house tests read it. */
export interface Operation {
  kind:
    'list' | 'get' | 'create' | 'revise' | 'remove' | 'restore' | 'versions' | 'command' | 'query' | 'plain';
  method: HttpMethod;
  /** below the controller's path, Nest style: `:id/issue` */
  path: string;
  status: number;
  resource?: AnyResource;
  command?: CommandClass;
  /** of a get: the question that answers instead where its own parameters are asked for */
  instead?: QueryClass;
  query?: QueryClass;
  plain?: PlainOperation;
  deprecated?: Deprecated;
}

/** Days (`2027-01-31`) from which on a route is not for new callers, and from which on it is gone. */
export interface Deprecated {
  since: string;
  sunset: string;
}

/** A route that serves neither a resource, a command nor a query: health, the catalogue, files. */
export interface PlainOperation {
  summary: string;
  /** open: anyone; member: any signed-in principal. Everything finer belongs to a command or a query. */
  access: 'open' | 'member';
  /** not counted against anybody's rate limit: for probes */
  unlimited?: true;
  tag?: string;
  body?: z.ZodType;
  params?: z.ZodObject;
  query?: z.ZodObject;
  output?: z.ZodType;
  /** media type of the answer; JSON unless told */
  produces?: string;
  /** media type of the body; JSON unless told */
  consumes?: string;
}

/** Which rate limit a route spends: what costs more has a bucket of its own. */
export type Bucket = 'default' | 'search' | 'ai' | 'export';

export const OPERATION = 'omni:operation';
export const ROUTES = 'omni:routes';

export interface RoutesInfo {
  tag: string;
  /** of the tag, in one sentence; a resource's or the module's own unless told */
  summary?: string;
  module: string;
  path: string;
  /** for portal clients, and for nobody else; every other route is shut to them */
  portal?: true;
  bucket?: Bucket;
}

/** `@Routes(contacts)` serves a resource under `/v1/contacts`; `@Routes({ path: 'auth', tag: 'auth', module: 'identity' })` anything else. */
export function Routes(of: AnyResource | RoutesInfo, bucket?: Bucket): ClassDecorator {
  const info: RoutesInfo = 'table' in of ? { tag: of.name, module: of.module, path: of.name } : of;
  return applyDecorators(
    Controller(`v1/${info.path}`),
    SetMetadata(ROUTES, bucket ? { ...info, bucket } : info),
  );
}

/** `@PortalRoutes(invoices)` serves what of a resource a portal client sees, under `/v1/portal/invoices`. */
export function PortalRoutes(of: AnyResource | RoutesInfo): ClassDecorator {
  const info: RoutesInfo =
    'table' in of
      ? {
          tag: `portal-${of.name}`,
          summary: `In the portal: ${of.summary}`,
          module: of.module,
          path: `portal/${of.name}`,
        }
      : of;
  return applyDecorators(Controller(`v1/${info.path}`), SetMetadata(ROUTES, { ...info, portal: true }));
}

/** Routes at fixed places outside `/v1`: health, metrics, what others' protocols ask for. */
export function Root(info: RoutesInfo): ClassDecorator {
  return applyDecorators(Controller(info.path), SetMetadata(ROUTES, info));
}

const METHODS = { get: Get, post: Post, patch: Patch, put: Put, delete: Delete } as const;

function route(operation: Operation): MethodDecorator {
  return applyDecorators(
    METHODS[operation.method](operation.path),
    HttpCode(operation.status),
    SetMetadata(OPERATION, operation),
  );
}

const of =
  (kind: Operation['kind'], method: HttpMethod, path: string, status: number) => (resource: AnyResource) =>
    route({ kind, method, path, status, resource });

export const Lists = of('list', 'get', '', 200);
/** `@Gets(files, ShowFileAsOfVersion)`: the question answers where its own parameters are asked for, `?version=1`. */
export const Gets = (resource: AnyResource, instead?: QueryClass): MethodDecorator =>
  route({ kind: 'get', method: 'get', path: ':id', status: 200, resource, ...(instead ? { instead } : {}) });
export const Creates = of('create', 'post', '', 201);
export const Revises = of('revise', 'patch', ':id', 200);
export const Removes = of('remove', 'delete', ':id', 204);
export const Restores = of('restore', 'post', ':id/restore', 200);
export const Versions = of('versions', 'get', ':id/versions', 200);

interface Place {
  method?: HttpMethod;
  path?: string;
  status?: number;
  deprecated?: Deprecated;
}

/**
 * A command's route. `POST /<things>/:id/<verb>` when its input has an id, else `POST /<things>/<verb>`;
 * `@Does(DraftInvoice, { path: '', status: 201 })` where the verb is a create of its own.
 */
export function Does(command: CommandClass, place: Place = {}): MethodDecorator {
  const verb = kebab(command.decl.name.split('.')[1] ?? '');
  const path = place.path ?? ('id' in command.decl.input.shape ? `:id/${verb}` : verb);
  const method = place.method ?? 'post';
  return route({
    kind: 'command',
    method,
    path,
    status: place.status ?? (method === 'delete' ? 204 : 200),
    command,
    ...(place.deprecated ? { deprecated: place.deprecated } : {}),
  });
}

/** A query's route: `@Asks(PipelineTotals, ':id/totals')`. */
export function Asks(query: QueryClass, path: string): MethodDecorator {
  return route({ kind: 'query', method: 'get', path, status: 200, query });
}

/** A route outside the four nouns. */
export function Plain(
  method: HttpMethod,
  path: string,
  plain: PlainOperation,
  status = method === 'post' ? 201 : 200,
): MethodDecorator {
  return route({ kind: 'plain', method, path, status, plain });
}

const kebab = (text: string): string =>
  text.replaceAll('_', '-').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
