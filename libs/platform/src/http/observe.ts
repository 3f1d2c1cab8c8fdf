import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../health/metrics';
import { StructuredLogger } from '../logging/logger';
import type { ApiRequest } from './request';

/** Probes come every few seconds and tell nothing. */
const UNTOLD = new Set(['readLiveness', 'readReadiness', 'readMetrics']);

/** One line and one figure for each answered request. Bodies, queries and headers are never written down. */
export function observeHttp(fastify: FastifyInstance, metrics: Metrics, logger: LoggerService): void {
  // Straight to the logger beneath Nest's: the line is made of our own ids and needs no redaction.
  const lines =
    logger instanceof StructuredLogger && logger.pino.isLevelEnabled('info') ? logger.pino : undefined;
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    // What was refused at the very door became no call.
    const { call, operationId } = request as FastifyRequest & Partial<ApiRequest>;
    const ms = reply.elapsedTime;
    metrics.request(operationId ?? 'none', reply.statusCode, ms);
    if (lines && !UNTOLD.has(operationId ?? '')) {
      lines.info({
        requestId: request.id,
        organizationId: call?.principal.organization?.id,
        operation: operationId,
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(ms * 10) / 10,
      });
    }
    done();
  });
}
