import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import {
  Bus,
  OutboxStatus,
  WorkerLife,
  WorkerModule,
  internalCall,
  openQueue,
  runMigrations,
  systemPrincipal,
  type Settings,
} from '@omni/platform';
import { loadSecrets, loadSettings, startEmbeddedPostgres, withDatabase } from '@omni/platform/start';
import { closeGround, createContext, openGround } from '../../apps/compose';
import { Sample1799999999999 } from '../../libs/testing/src/sample/migration';
import { StubPrincipalsModule, factsOf } from '../../libs/testing/src/sample/principals';
import { Widget } from '../../libs/testing/src/sample/widget';
import { migrations } from '../../migrations';
import { CountModule, heard } from './count.module';
import { cpuOfTree } from './cpu';

// Measures the way from a commit to its consumers on both queues. Prints a table and asserts nothing: figures belong to a
// machine. `npm run bench:outbox`; REDIS_URL names a Redis or Valkey, else a redis-server on the path is started.

const EVENTS = Number(process.env.EVENTS ?? 20_000);
const ORGANIZATIONS = Number(process.env.ORGANIZATIONS ?? 5);
const RATE = Number(process.env.RATE ?? 200);
const SECONDS = Number(process.env.SECONDS ?? 10);

const organizations = Array.from({ length: ORGANIZATIONS }, () => factsOf(randomUUID()));

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'omni-bench-'));
  const secrets = loadSecrets(dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir, secrets, log: (line) => console.error(line) });
  const redis = await startRedis();
  try {
    const settings = withDatabase(loadSettings({ LOG_LEVEL: 'warn' }, dataDir), postgres.urls);
    await runMigrations(postgres.urls.owner, [...migrations, Sample1799999999999]);
    const rows = [await measure('PostgreSQL', settings)];
    if (redis) rows.push(await measure('Redis', { ...settings, queueUrl: redis.url }));
    console.table(Object.fromEntries(rows.map(({ queue, ...row }) => [queue, row])));
  } finally {
    redis?.child?.kill();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measure(queueName: string, settings: Settings) {
  const ground = openGround(settings);
  const queue = await openQueue(settings);
  const app = await createContext(ground, {
    modules: [CountModule],
    also: [StubPrincipalsModule, WorkerModule.compose({ queue })],
  });
  const put = await backlog(app);
  await app.get(WorkerLife, { strict: false }).start();
  const cpu = cpuOfTree(process.pid);
  const began = performance.now();
  await untilEmpty(app);
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = cpuOfTree(process.pid) - cpu;
  const waits = await steady(app);
  await app.close();
  await closeGround(ground);
  return {
    queue: queueName,
    'events/s': Math.round(put / seconds),
    'CPU µs an event': Math.round((cpuSeconds / put) * 1e6),
    [`p50 ms at ${String(RATE)}/s`]: percentile(waits, 50),
    'p99 ms': percentile(waits, 99),
    'max ms': percentile(waits, 100),
    measured: waits.length,
  };
}

/** Events that lie there before anybody looks, a hundred to a transaction. */
async function backlog(app: INestApplicationContext): Promise<number> {
  const each = 100;
  for (let i = 0; i < EVENTS / each; i += 1) await commit(app, i, each);
  return EVENTS;
}

async function commit(app: INestApplicationContext, turn: number, count: number): Promise<string[]> {
  const facts = organizations[turn % organizations.length] ?? factsOf(randomUUID());
  return app
    .get(Bus, { strict: false })
    .run(internalCall(systemPrincipal(facts)), 'bench.write', (unit) =>
      Promise.resolve(
        Array.from({ length: count }, () => unit.insert(Widget, { title: `widget ${String(turn)}` }).id),
      ),
    );
}

/** Single commits at an even rate; milliseconds from each commit's answer to its handler. */
async function steady(app: INestApplicationContext): Promise<number[]> {
  const committed = new Map<string, number>();
  heard.clear();
  const began = performance.now();
  const writes: Promise<void>[] = [];
  for (let i = 0; i < RATE * SECONDS; i += 1) {
    await wait(Math.max(0, began + (i * 1000) / RATE - performance.now()));
    writes.push(
      commit(app, i, 1).then(([id]) => {
        committed.set(id ?? '', performance.now());
      }),
    );
  }
  await Promise.all(writes);
  await untilEmpty(app);
  return [...committed]
    .map(([id, at]) => Math.max(0, (heard.get(id) ?? Number.NaN) - at))
    .sort((a, b) => a - b);
}

async function untilEmpty(app: INestApplicationContext): Promise<void> {
  const status = app.get(OutboxStatus, { strict: false });
  while ((await status.figures())?.pending) await wait(20);
}

const percentile = (sorted: readonly number[], p: number): number =>
  Math.round(
    (sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN) * 10,
  ) / 10;

async function startRedis(): Promise<{ url: string; child?: ChildProcess } | undefined> {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL };
  const port = await freePort();
  const child = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  const failed = await Promise.race([
    new Promise((resolve) => child.once('error', () => resolve(true))),
    wait(500),
  ]);
  return failed ? undefined : { url: `redis://127.0.0.1:${String(port)}`, child };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

// So that the database server goes along: it is ended by what happens at an exit.
process.on('SIGTERM', () => process.exit(143));
process.on('SIGINT', () => process.exit(130));

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
