import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Http, cloneDatabase, type TestDatabase } from '@omni/testing';
import { Processes, environmentOf, freePort } from './support/processes';

const API = 'apps/api/src/main.js';
const WORKER = 'apps/worker/src/main.js';
const STANDALONE = 'apps/standalone/src/main.js';

let database: TestDatabase;
let dataDir: string;
let processes: Processes;
beforeAll(async () => {
  database = await cloneDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'omni-starts-'));
  processes = new Processes({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'info' });
});
afterAll(async () => {
  await processes.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const onDatabase = (more: Record<string, string> = {}) =>
  environmentOf(database, dataDir, { LOG_LEVEL: 'info', ...more });

test.each([
  [
    'a port that is no number',
    { PORT: 'http' },
    /^The settings cannot be used \(1 fault\):\n {2}PORT must be a whole number from 0 to 65535/,
  ],
  [
    'a database that nobody named',
    {},
    /^DATABASE_URL is not set: name a PostgreSQL server, or start the product with `npm start`/,
  ],
  [
    'a host that is not this machine',
    { HOST: '192.0.2.1' },
    /^HOST names 192\.0\.2\.1, which is no address of this machine/,
  ],
])('%s keeps the product from starting, and it says so in a sentence', async (what, env, sentence) => {
  const all = what.startsWith('a host') ? onDatabase(env) : env;
  const { code, said } = await processes.end(API, all);
  expect(code).toBe(1);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/^\s+at /m);
});

test('a port that is taken is told in one sentence', async () => {
  const port = await freePort();
  const taken: Server = createServer().listen(port, '127.0.0.1');
  await once(taken, 'listening');
  const { code, said } = await processes.end(API, onDatabase({ PORT: String(port) }));
  taken.close();
  expect([code, said]).toEqual([
    1,
    `Port ${String(port)} is taken: stop what listens there, or set another PORT.`,
  ]);
});

test('the API starts while its database is away, says that it is alive and not ready, and heals by itself', async () => {
  const port = await freePort();
  await askAdmin(`alter database ${database.name} connection limit 0`);
  const env = onDatabase({ PORT: String(port), MIGRATION_DATABASE_URL: database.ownerUrl });
  const child = await processes.start(API, 'The API answers at', env);
  const http = new Http(`http://127.0.0.1:${String(port)}`);
  expect((await http.get('/health/live')).status).toBe(200);
  const away = await http.get('/health/ready');
  expect([away.status, away.body.parts.database]).toEqual([503, 'down']);
  await askAdmin(`alter database ${database.name} connection limit -1`);
  await until(async () => (await http.get('/health/ready')).status === 200);
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await gone)[0]).toBe(0);
});

test('a worker says on a port of its own how it is, and ends well when it is asked to', async () => {
  const port = await freePort();
  const child = await processes.start(
    WORKER,
    'The worker is at work',
    onDatabase({ WORKER_PORT: String(port) }),
  );
  const http = new Http(`http://127.0.0.1:${String(port)}`);
  expect((await http.get('/health/ready')).body).toEqual({
    status: 'ready',
    parts: { database: 'up', migrations: 'up', queue: 'up' },
  });
  expect((await http.get('/metrics')).text).toContain('queue_jobs{queue="lanes",state="waiting"} 0');
  expect((await http.get('/v1/contacts')).status).toBe(404);
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await gone)[0]).toBe(0);
});

test('a worker whose database is away is alive and not ready, and ends well when it is asked to', async () => {
  const port = await freePort();
  const nowhere = 'postgres://omni_app:none@127.0.0.1:1/none';
  const env = onDatabase({ WORKER_PORT: String(port), QUEUE_DATABASE_URL: nowhere, DATABASE_URL: nowhere });
  const child = await processes.start(WORKER, 'the queue waits for its database', env);
  const http = new Http(`http://127.0.0.1:${String(port)}`);
  expect((await http.get('/health/live')).status).toBe(200);
  const ready = await http.get('/health/ready');
  expect([ready.status, ready.body.parts]).toEqual([503, { process: 'down' }]);
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await gone)[0]).toBe(0);
});

test('U-001 one API and one worker, as compose starts them, carry a sign-up from its request to its mail', async () => {
  const [port, workerPort] = [await freePort(), await freePort()];
  const env = onDatabase({ PORT: String(port), WORKER_PORT: String(workerPort) });
  const pair = [
    await processes.start(API, 'The API answers at', env),
    await processes.start(WORKER, 'The worker is at work', env),
  ];
  const http = new Http(`http://127.0.0.1:${String(port)}`);
  const email = 'ada@two-processes.example';
  const body = { name: 'Ada', email, password: 'correct horse battery staple' };
  await http.json('POST', '/v1/auth/register', { body });
  await until(async () => {
    const { data } = await http.json<{ data: { text: string }[] }>('GET', `/v1/dev/mailbox?to=${email}`);
    return /token=/.test(data[0]?.text ?? '');
  });
  for (const child of pair) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await gone)[0]).toBe(0);
  }
}, 180_000);

test('the whole product starts from nothing, keeps what it was given, and starts again on it', async () => {
  const port = await freePort();
  const env = { DATA_DIR: join(dataDir, 'whole'), PORT: String(port), LOG_LEVEL: 'warn' };
  const http = new Http(`http://127.0.0.1:${String(port)}`);
  for (const _ of ['first', 'second']) {
    const child = await processes.start(
      STANDALONE,
      `Swagger UI is at http://localhost:${String(port)}/docs`,
      env,
    );
    expect((await http.get('/health/ready')).body.parts).toEqual({
      database: 'up',
      migrations: 'up',
      queue: 'up',
    });
    expect((await http.get('/docs')).status).toBe(200);
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await gone)[0]).toBe(0);
  }
});

async function askAdmin(sql: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
