import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { runMigrations } from '@omni/platform';
import { loadSecrets, startEmbeddedPostgres, type EmbeddedPostgres } from '@omni/platform/start';
import { allMigrations, type TestApp, type TestDatabase } from '@omni/testing';
import { ACME, startSample, tokenOf } from '../../libs/testing/src/sample';
import { History, expectNothingLostNorDoubled, untilLanesHeld, untilQuiet } from './support/history';
import { Processes, environmentOf, freePort } from './support/processes';

const REDIS = ['/usr/bin/redis-server', '/usr/bin/valkey-server', '/usr/local/bin/redis-server'].find(
  existsSync,
);

let app: TestApp;
let postgres: EmbeddedPostgres;
let dataDir: string;
let database: TestDatabase;
beforeAll(async () => {
  // A server of its own: it will be knocked over.
  dataDir = mkdtempSync(join(tmpdir(), 'omni-faults-'));
  postgres = await startEmbeddedPostgres({ dataDir, secrets: loadSecrets(dataDir), log: () => undefined });
  await runMigrations(postgres.urls.owner, await allMigrations());
  const { app: appUrl, owner, relay, queue, admin } = postgres.urls;
  database = {
    name: 'omnibusiness',
    appUrl,
    ownerUrl: owner,
    relayUrl: relay,
    queueUrl: queue,
    adminUrl: admin.replace(/\/postgres$/, '/omnibusiness'),
    drop: () => Promise.resolve(),
  };
  app = await startSample({ database });
});
afterAll(async () => {
  await app.stop();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function under(
  env: Record<string, string>,
  faults: (history: History) => Promise<void>,
): Promise<void> {
  await app.ownerSql(
    'truncate sample.notes, sample.widgets, platform.outbox_events, platform.processed_events, platform.event_failures',
  );
  const processes = new Processes(environmentOf(database, dataDir, { EVENT_MS: '5', ...env }));
  try {
    await Promise.all([processes.worker(), processes.worker()]);
    const history = new History(app.http.as(tokenOf('owner', ACME)));
    const writing = history.run(8);
    try {
      await faults(history);
    } finally {
      history.stop();
    }
    await writing;
    await untilQuiet(app, 40_000);
    await expectNothingLostNorDoubled(app, history);
  } finally {
    expect(await processes.stop()).toEqual([0, 0]);
  }
}

const serverPid = (): number => {
  const lock = join(dataDir, 'postgres/postmaster.pid');
  return existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : 0;
};

/**
 * `pg_ctl restart -m immediate`: the server falls without a word, its keeper starts it again, and it recovers what was
 * committed from its log.
 */
async function knockOver(): Promise<void> {
  const before = serverPid();
  process.kill(before, 'SIGQUIT');
  const isBack = async (): Promise<boolean> =>
    serverPid() !== before &&
    (await app.ownerSql('select 1').then(
      () => true,
      () => false,
    ));
  while (!(await isBack())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('a database server that falls over under writers and workers loses nothing and doubles nothing (U-187, U-188)', async () => {
  await under({}, async (history) => {
    for (let fall = 0; fall < 2; fall += 1) {
      expect(await untilLanesHeld(app)).toBeGreaterThan(0);
      expect(history.inFlight).toBeGreaterThan(0);
      await knockOver();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
});

(REDIS ? test : test.skip)(
  'a Redis that is flushed, and one that is gone for a while, loses nothing',
  async () => {
    const port = await freePort();
    const start = (): ChildProcess =>
      spawn(REDIS ?? '', ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    let server = start();
    const redis = new Redis(port, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    try {
      await under({ QUEUE_URL: `redis://127.0.0.1:${String(port)}` }, async () => {
        for (let flush = 0; flush < 3; flush += 1) {
          expect(await untilLanesHeld(app)).toBeGreaterThan(0);
          await redis.flushall();
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        expect(await untilLanesHeld(app)).toBeGreaterThan(0);
        server.kill('SIGKILL');
        await new Promise((resolve) => setTimeout(resolve, 500));
        server = start();
      });
    } finally {
      redis.disconnect();
      server.kill('SIGKILL');
    }
  },
);
