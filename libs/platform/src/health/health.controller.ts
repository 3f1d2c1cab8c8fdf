import { Req } from '@nestjs/common';
import { z } from 'zod';
import { Fault } from '../errors/fault';
import { Plain, Root } from '../http/operation';
import type { ApiRequest } from '../http/request';
import { Health, type Readiness } from './health';
import { Metrics } from './metrics';

const live = z.strictObject({ status: z.literal('live') }).meta({ id: 'Liveness' });
const ready = z
  .strictObject({ status: z.literal('ready'), parts: z.record(z.string(), z.enum(['up', 'down'])) })
  .meta({ id: 'Readiness' });

/** What those ask who keep the product running. */
@Root({
  path: '',
  tag: 'health',
  summary: 'Whether the house stands, for probes and monitors.',
  module: 'platform',
})
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Plain('get', 'health/live', {
    summary: 'Says that the process runs',
    access: 'open',
    unlimited: true,
    output: live,
  })
  readLiveness() {
    return { status: 'live' };
  }

  @Plain('get', 'health/ready', {
    summary: 'Says whether the process can do its work',
    access: 'open',
    unlimited: true,
    output: ready,
  })
  async readReadiness() {
    const { parts } = readyOrFault(await this.health.readiness());
    return { status: 'ready', parts };
  }

  @Plain('get', 'metrics', {
    summary: 'Figures for Prometheus',
    access: 'open',
    unlimited: true,
    produces: 'text/plain',
  })
  async readMetrics(@Req() request: ApiRequest) {
    const text = await this.metrics.text();
    void request.reply.header('Content-Type', this.metrics.contentType);
    return text;
  }
}

/** 503 that names the part that is down, so that nobody has to look for it. */
export function readyOrFault(readiness: Readiness): Readiness {
  if (readiness.ready) return readiness;
  const down = Object.entries(readiness.parts)
    .filter(([, state]) => state === 'down')
    .map(([name]) => name);
  throw new Fault(503, 'not_ready', `Not ready: ${down.join(', ')}.`, {
    headers: { 'Retry-After': '2' },
    extra: { parts: readiness.parts },
  });
}
