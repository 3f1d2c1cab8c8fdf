import { createServer, type Server, type ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { Health, type Readiness } from './health';
import { Metrics } from './metrics';

const STARTING: Readiness = { ready: false, parts: { process: 'down' } };

/**
 * The same three answers for a process that serves nothing else. It answers from the first moment: while the process
 * still waits for its database there is no app yet, and it is alive and not ready.
 */
export function bareServer(app: () => INestApplicationContext | undefined): Server {
  return createServer((request, response) => {
    answer(request.url?.split('?')[0] ?? '', app(), response).catch(() => {
      response.writeHead(500).end();
    });
  });
}

async function answer(
  path: string,
  app: INestApplicationContext | undefined,
  response: ServerResponse,
): Promise<void> {
  switch (path) {
    case '/health/live':
      json(response, 200, { status: 'live' });
      return;
    case '/health/ready': {
      const { ready, parts } = (await app?.get(Health, { strict: false }).readiness()) ?? STARTING;
      json(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not_ready', parts });
      return;
    }
    case '/metrics': {
      const metrics = app?.get(Metrics, { strict: false });
      if (!metrics) json(response, 503, { status: 'not_ready', parts: STARTING.parts });
      else response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
      return;
    }
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
