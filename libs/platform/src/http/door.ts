import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Bearers } from '../bus/bearers';
import { Fault, forbidden } from '../errors/fault';
import type { Principal } from '../policy/principal';
import { OPERATION, ROUTES, type Bucket, type Operation, type RoutesInfo } from './operation';
import { Origins } from './origins';
import { RateLimits } from './rate-limits';
import type { ApiRequest } from './request';

/** Nobody in particular: what open routes run as. It has no role and so no right. */
export const ANONYMOUS: Principal = {
  kind: 'user',
  id: null,
  organization: null,
  memberId: null,
  userId: null,
  role: null,
  grants: {},
  scopes: null,
  sessionId: null,
  mfa: false,
  accessVersion: null,
  rateLimitPerMinute: null,
};

const UNAUTHENTICATED = { headers: { 'WWW-Authenticate': 'Bearer' } };

/** Every route passes here: who asks, and whether they ask too often. A route without an operation stays shut. */
@Injectable()
export class Door implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly bearers: Bearers,
    private readonly limits: RateLimits,
    private readonly origins: Origins,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const operation = this.reflector.get<Operation | undefined>(OPERATION, context.getHandler());
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (!operation) throw new Fault(404, 'not_found', 'There is no such route.');
    request.operationId = context.getHandler().name;
    const routes = this.reflector.get<RoutesInfo | undefined>(ROUTES, context.getClass());
    if (operation.deprecated) announceEnd(request, operation.deprecated);
    const bearer = bearerOf(request);
    if (isOpen(operation)) {
      if (!operation.plain?.unlimited) await this.limits.address(request);
      // An open verb may still be asked by somebody (switching organization, accepting an invitation).
      if (bearer) request.call.principal = await this.bearers.authenticate(bearer, request.call.ip);
      keepApart(request.call.principal, routes);
      requireKnownParameters(request, operation);
      return true;
    }
    if (!bearer)
      throw new Fault(401, 'unauthenticated', 'Send a bearer token or an API key.', UNAUTHENTICATED);
    request.call.principal = await this.bearers.authenticate(bearer, request.call.ip);
    keepApart(request.call.principal, routes);
    this.pin(request);
    if (request.headers.origin !== undefined) await this.origins.require(request);
    await this.limits.principal(request, bucketOf(routes, request));
    requireKnownParameters(request, operation);
    return true;
  }

  /** A key stays on the version of the API that it was made under, until its header says otherwise. */
  private pin(request: ApiRequest): void {
    const { apiVersion } = request.call.principal;
    if (!apiVersion || request.apiVersion) return;
    request.apiVersion = apiVersion;
    void request.reply.header('Api-Version', apiVersion);
  }
}

/**
 * A write knows one parameter. Another, or another value, is refused rather than passed over: whoever misspells `dryRun`
 * must not find the change made. Providers put what they like into the addresses that they deliver to.
 */
function requireKnownParameters({ method, query, url }: ApiRequest, { kind }: Operation): void {
  if (kind === 'plain' || method === 'GET') return;
  if (/^\/v1\/(?:web)?hooks\//.test(url)) return;
  const errors = Object.entries(query).flatMap(([pointer, value]) => {
    if (pointer !== 'dryRun')
      return [{ pointer, code: 'unknown_parameter', message: 'is not a parameter of a write; dryRun is' }];
    if (value === 'true' || value === 'false') return [];
    return [{ pointer, code: 'invalid_value', message: 'must be one of true, false' }];
  });
  if (errors.length)
    throw new Fault(422, 'validation_failed', 'The request has parameters that cannot be accepted.', {
      errors,
    });
}

/** Free text is searched for wherever it is asked. */
const bucketOf = (routes: RoutesInfo | undefined, request: ApiRequest): Bucket =>
  routes?.bucket ?? (request.query.q === undefined ? 'default' : 'search');

/** Tells callers of a route that it will go (RFC 9745, RFC 8594). */
function announceEnd({ reply }: ApiRequest, { since, sunset }: NonNullable<Operation['deprecated']>): void {
  void reply.header('Deprecation', `@${String(Date.parse(since) / 1000)}`);
  void reply.header('Sunset', new Date(sunset).toUTCString());
}

/** Portal clients reach portal routes and nothing else; nobody else reaches those. */
function keepApart(principal: Principal, routes: RoutesInfo | undefined): void {
  const isClient = principal.role === 'client';
  if (isClient && !routes?.portal)
    throw forbidden('A portal token opens portal routes alone.', 'portal:routes');
  if (!isClient && principal.id !== null && routes?.portal)
    throw forbidden('This route is for portal clients: members have the same under /v1.', 'portal:clients');
}

export const isOpen = (operation: Operation): boolean =>
  operation.plain?.access === 'open' ||
  operation.command?.decl.open === true ||
  operation.query?.decl.open === true;

function bearerOf(request: ApiRequest): string | null {
  const header = request.headers.authorization;
  if (!header) return null;
  if (!header.startsWith('Bearer ') || header.length > 4096) {
    throw new Fault(
      401,
      'unauthenticated',
      'The Authorization header is not a bearer token.',
      UNAUTHENTICATED,
    );
  }
  return header.slice(7).trim();
}
