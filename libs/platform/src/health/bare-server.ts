import { createServer, type Server, type ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { Health } from './health';
import { Metrics } from './metrics';

/** The same three answers for a process that serves nothing else. */
export function bareServer(app: INestApplicationContext): Server {
  const health = app.get(Health, { strict: false });
  const metrics = app.get(Metrics, { strict: false });
  return createServer((request, response) => {
    void answer(request.url?.split('?')[0] ?? '', health, metrics, response).catch(() => {
      response.writeHead(500).end();
    });
  });
}

async function answer(
  path: string,
  health: Health,
  metrics: Metrics,
  response: ServerResponse,
): Promise<void> {
  switch (path) {
    case '/health/live':
      json(response, 200, { status: 'live' });
      return;
    case '/health/ready': {
      const { ready, parts } = await health.readiness();
      json(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not_ready', parts });
      return;
    }
    case '/metrics':
      response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
      return;
    default:
      json(response, 404, { status: 404, code: 'not_found' });
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(status === 503 ? { 'retry-after': '2' } : {}),
    })
    .end(JSON.stringify(body));
}
