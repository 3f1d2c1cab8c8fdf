import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Call } from '../bus/call';

/** A request after the door: it carries the call that it became, and its reply for headers. */
export interface ApiRequest extends FastifyRequest {
  call: Call;
  reply: FastifyReply;
  /** the route's method name, once a route is found */
  operationId?: string;
  /** the dated version that the header names; null where it names none */
  apiVersion: string | null;
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  /** the body as it came, on routes below /v1/webhooks: whoever signed it signed these bytes */
  rawBody?: string | Buffer;
}
