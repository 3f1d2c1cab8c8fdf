import type { TestApp } from '@omni/testing';
import { ACME, startSample, tokenOf } from '../../libs/testing/src/sample';
import { expectProblem } from './support/problem';

let app: TestApp;
const lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  app = await startSample({ log: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
});
afterAll(() => app.stop());

test('a process that runs says so to anyone, as often as it is asked', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => app.http.get('/health/live')));
  expect(answers.every((answer) => answer.status === 200 && answer.body.status === 'live')).toBe(true);
});

test('a process that can work says so and names its parts', async () => {
  const { status, body } = await app.http.get('/health/ready');
  expect([status, body]).toEqual([200, { status: 'ready', parts: { database: 'up', migrations: 'up' } }]);
});

test('figures tell requests by operation and status, the outbox and the pools, and no id of anybody', async () => {
  const owner = app.http.as(tokenOf('owner', ACME));
  const { id } = await owner.json<{ id: string }>('POST', '/v1/widgets', { body: { title: 'counted' } });
  await owner.get(`/v1/widgets/${id}`);
  await owner.get('/v1/nowhere/at-all');
  const { text, headers } = await app.http.get('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain/);
  expect(text).toContain('http_request_duration_seconds_count{operation="createWidget",status="201"} 1');
  expect(text).toContain('http_request_duration_seconds_count{operation="getWidget",status="200"} 1');
  expect(text).toContain('http_request_duration_seconds_count{operation="none",status="404"} 1');
  expect(text).toContain('outbox_pending_events 1');
  expect(text).toMatch(/outbox_lag_seconds \d/);
  expect(text).toContain('outbox_dead_deliveries 0');
  expect(text).toMatch(/database_connections\{pool="app",state="total"\} \d+/);
  expect(text).toContain('process_cpu_seconds_total');
  expect(text).not.toContain(id);
  expect(text).not.toContain('nowhere');
});

test('each request leaves one line with its id, organization, operation, status and time, and nothing it said', async () => {
  lines.length = 0;
  const owner = app.http.as(tokenOf('owner', ACME));
  await owner.ask('POST', '/v1/widgets?dryRun=false', {
    body: { title: 'canary-2', custom: { password: 'canary-3' } },
    headers: { 'request-id': 'request-4711', cookie: 'canary-4' },
  });
  await owner.ask('POST', '/v1/widgets?secret=canary-1', { headers: { 'request-id': 'request-4713' } });
  await app.http.get('/health/live');
  const said = lines.filter((line) => 'ms' in line);
  expect(said.map((line) => [line.requestId, line.status])).toEqual([
    ['request-4711', 201],
    ['request-4713', 422],
  ]);
  expect(said.slice(0, 1)).toEqual([
    {
      level: 'info',
      time: expect.any(String),
      requestId: 'request-4711',
      organizationId: ACME,
      operation: 'createWidget',
      method: 'POST',
      status: 201,
      ms: expect.any(Number),
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain('canary');
});

test('what goes wrong on our side is logged under the request id, with its secrets masked', async () => {
  lines.length = 0;
  const owner = app.http.as(tokenOf('owner', ACME));
  const { id } = await owner.json<{ id: string }>('POST', '/v1/widgets', { body: { title: 'x' } });
  const answer = await owner.post(
    `/v1/widgets/${id}/finish`,
    { fail: true },
    { 'request-id': 'request-4712' },
  );
  expect(answer.text).not.toContain('after its work');
  const line = lines.find((l) => l.level === 'error');
  expect(line).toMatchObject({
    requestId: 'request-4712',
    code: 'internal_error',
    err: { message: 'the handler failed after its work' },
  });
});

test('a schema that is behind, or a database that is away, is told by 503 and the name of the part', async () => {
  // A process that has not seen the schema at its head yet: it looks each time it is asked.
  const fresh = await startSample();
  try {
    await fresh.ownerSql('alter table engine.migrations rename to migrations_away');
    const behind = await fresh.http.get('/health/ready');
    expectProblem(behind, { status: 503, code: 'not_ready' });
    expect([behind.headers.get('retry-after'), behind.body.parts]).toEqual([
      '2',
      { database: 'up', migrations: 'down' },
    ]);
    await fresh.ownerSql('alter table engine.migrations_away rename to migrations');
    expect((await fresh.http.get('/health/ready')).status).toBe(200);

    await fresh.ownerSql(`alter database ${fresh.database.name} connection limit 0`);
    await fresh.ownerSql(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'omni_app' and datname = current_database()`,
    );
    const away = await fresh.http.get('/health/ready');
    expectProblem(away, { status: 503, code: 'not_ready' });
    expect(away.body.parts).toMatchObject({ database: 'down' });
    expect((await fresh.http.get('/health/live')).status).toBe(200);
    expectProblem(await fresh.http.as(tokenOf('owner', ACME)).get('/v1/widgets'), {
      status: 503,
      code: 'unavailable',
    });
  } finally {
    await fresh.ownerSql(`alter database ${fresh.database.name} connection limit -1`);
    await fresh.stop();
  }
});
