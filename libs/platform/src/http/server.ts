import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import { NEWEST_API_VERSION, enterVersion } from './api-versions';
import { ANONYMOUS } from './door';
import { endConnections } from './ending';
import { guardHeaders } from './guard-headers';
import { Origins } from './origins';
import { ProblemFilter, sendProblem } from './problem.filter';
import type { ApiRequest } from './request';
import type { PlatformSettings } from './settings-token';
import { Fault } from '../errors/fault';
import { correlationOf } from '../tracing/tracing';

const MIB = 1024 * 1024;
const REQUEST_ID = /^[A-Za-z0-9._:-]{8,128}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The HTTP adapter: body limit, request ids, trusted proxies. */
export function httpAdapter(settings: PlatformSettings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: MIB,
    trustProxy: settings.trustedProxies.length ? [...settings.trustedProxies] : false,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnread,
    // An address that cannot be read never reaches a hook or a filter.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(request as ApiRequest, reply, error, new Logger('Http'));
    },
  });
}

/** What Node itself could not read is never a request: it is answered on the socket, in the same shape as every error. */
function refuseUnread(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, title, code] = UNREAD[error.code] ?? [400, 'Bad request', 'malformed_request'];
  const requestId = randomUUID();
  const detail = 'The request could not be read.';
  const body = JSON.stringify({
    type: `urn:omnibusiness:problem:${code}`,
    title,
    status,
    detail,
    code,
    requestId,
  });
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${String(status)} ${title}\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n` +
        `Content-Type: application/problem+json\r\nRequest-Id: ${requestId}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy(error);
}

const HOOK_TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/xml',
  'text/xml',
  'text/plain',
];
const isHook = (url: string): boolean => url.startsWith('/v1/webhooks/');

const UNREAD: Partial<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Too large', 'headers_too_large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Too slow', 'request_timeout'],
};

/** Headers, the call that each request becomes, and one shape for every error. */
export function prepareHttp(app: NestFastifyApplication, settings: PlatformSettings): void {
  const fastify = app.getHttpAdapter().getInstance();
  const log = new Logger('Http');
  const origins = app.get(Origins, { strict: false });
  const guards = guardHeaders(settings);
  endConnections(fastify);
  app.enableCors({
    // Who may call cannot be told while the database is away; the request itself is answered.
    origin: async (origin: string | undefined) =>
      origin !== undefined && origins.allowed(origin).catch(() => settings.corsOrigins.includes(origin)),
    methods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    allowedHeaders: [
      'Api-Version',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'Prefer',
      'Request-Id',
    ],
    exposedHeaders: [
      'Api-Version',
      'Deprecation',
      'Sunset',
      'ETag',
      'Location',
      'Request-Id',
      'Idempotent-Replayed',
      'Preference-Applied',
      'X-Canonical-Id',
      'Retry-After',
      'RateLimit',
      'RateLimit-Policy',
    ],
    maxAge: 600,
  });
  fastify.addHook(
    'onRequest',
    (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
      try {
        void reply.headers(guards);
        enter(request as ApiRequest, reply, settings);
        done();
      } catch (error) {
        sendProblem(request as ApiRequest, reply, error, log);
      }
    },
  );
  // A client that says JSON and sends nothing (a verb without a body) means nothing.
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isHook(request.url)) {
      (request as ApiRequest).rawBody = body;
      done(null, undefined);
    } else if (body === '') done(null, undefined);
    else void parse(request, body as string, done);
  });
  // Nest hands what fails before a route is found or read (bad JSON, too large) to the same filter.
  // Files pass as streams to the few routes that take them; they bound their size themselves.
  fastify.addContentTypeParser(
    ['text/csv', 'application/octet-stream'],
    (_request: FastifyRequest, payload: unknown, done: (error: null, body: unknown) => void) => {
      done(null, payload);
    },
  );
  // Providers deliver in whatever form they like, and only to the routes that verify the bytes as they came.
  fastify.addContentTypeParser(
    HOOK_TYPES,
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: string | Buffer, done: (error: Error | null, body?: unknown) => void) => {
      if (!isHook(request.url)) {
        done(new Fault(415, 'unsupported_media_type', 'Send application/json.'));
        return;
      }
      (request as ApiRequest).rawBody = body;
      done(null, undefined);
    },
  );
  app.useGlobalFilters(new ProblemFilter());
}

function enter(request: ApiRequest, reply: FastifyReply, settings: PlatformSettings): void {
  void reply.header('Request-Id', request.id);
  request.reply = reply;
  const { headers } = request;
  const [path = ''] = request.url.split('?');
  request.call = {
    principal: ANONYMOUS,
    requestId: request.id,
    correlationId: correlationOf(headers.traceparent) ?? (UUID.test(request.id) ? request.id : randomUUID()),
    causationId: null,
    ip: request.ip,
    userAgent: headers['user-agent']?.slice(0, 400) ?? null,
    method: request.method,
    path,
    idempotencyKey: idempotencyKey(headers['idempotency-key']),
    dryRun: request.method !== 'GET' && request.query.dryRun === 'true',
    ifMatch: null,
    prefer: preferences(headers.prefer),
  };
  request.apiVersion = enterVersion(request);
  void reply.header('Api-Version', request.apiVersion ?? NEWEST_API_VERSION);
  // A read has nothing to lose: the header is for writes.
  if (request.method !== 'GET') request.call.ifMatch = ifMatch(headers['if-match']);
  if (settings.forceHttps && request.protocol === 'http' && !path.startsWith('/health')) {
    // A read may come again by the right way; what was written in clear is not to be sent twice.
    const location = { Location: `${settings.publicUrl.replace(/^http:/, 'https:')}${request.url}` };
    if (request.method === 'GET') throw new Fault(308, 'https_required', 'Use https.', { headers: location });
    throw new Fault(403, 'https_required', 'Use https.');
  }
}

function idempotencyKey(given: string | string[] | undefined): string | null {
  if (given === undefined) return null;
  if (typeof given !== 'string' || given.length < 1 || given.length > 255 || !/^[\x21-\x7e]+$/.test(given)) {
    throw new Fault(
      422,
      'invalid_idempotency_key',
      'An Idempotency-Key is 1 to 255 visible ASCII characters.',
    );
  }
  return given;
}

/** `Prefer: return-existing, wait=10` by RFC 7240, lower-case words alone. */
const preferences = (given: string | string[] | undefined): string[] =>
  [given ?? []]
    .flat()
    .join(',')
    .slice(0, 400)
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

function ifMatch(given: string | undefined): number | null {
  if (given === undefined || given === '*') return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined)
    throw new Fault(412, 'stale_version', 'If-Match is not a version that this API gave out.');
  return Number(version);
}
