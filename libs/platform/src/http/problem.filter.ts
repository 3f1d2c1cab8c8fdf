import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Fault } from '../errors/fault';
import { faultFromPg } from '../errors/from-pg';
import type { ApiRequest } from './request';

/** Turns whatever was thrown into problem+json. Only a Fault's own words leave; the rest stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<ApiRequest>(), http.getResponse<FastifyReply>(), error, this.log);
  }
}

export function sendProblem(request: ApiRequest, reply: FastifyReply, error: unknown, log: Logger): void {
  const fault = toFault(error);
  const requestId = request.id;
  if (fault.status >= 500) log.error({ err: error, requestId, code: fault.code }, fault.message);
  const { errors, extra, headers } = fault.options;
  void reply
    .status(fault.status)
    .headers(headers ?? {})
    .header('Request-Id', requestId)
    .header('Content-Type', 'application/problem+json')
    .send({
      // First, so that a fault's own members never stand in for those that every problem has.
      ...extra,
      type: `urn:omnibusiness:problem:${fault.code}`,
      title: TITLES[fault.status] ?? 'Error',
      status: fault.status,
      detail: fault.message,
      code: fault.code,
      requestId,
      ...(errors?.length ? { errors } : {}),
    });
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not authenticated',
  402: 'Not included in the plan',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Stale version',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable',
  428: 'Version required',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
};

interface FastifyFault extends Error {
  statusCode?: number;
  code?: string;
}

function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const fromPg = faultFromPg(error);
  if (fromPg) return fromPg;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as FastifyFault | null)?.statusCode;
  const known = status === undefined ? undefined : FRAMEWORK[status];
  if (known) return new Fault(status ?? 500, known[0], known[1]);
  return new Fault(
    500,
    'internal_error',
    'Something went wrong on our side. The request id helps us find it.',
  );
}

/** What the framework refuses by itself, in our words. */
const FRAMEWORK: Record<number, readonly [string, string]> = {
  400: ['malformed_request', 'The request could not be read; a body must be valid JSON.'],
  404: ['not_found', 'There is no such route.'],
  405: ['method_not_allowed', 'This method is not offered here.'],
  413: ['body_too_large', 'The body is larger than this route takes.'],
  414: ['uri_too_long', 'The address is too long.'],
  415: ['unsupported_media_type', 'Send application/json, or text/csv where a route takes rows as a file.'],
  431: ['headers_too_large', 'The headers are too large.'],
};
