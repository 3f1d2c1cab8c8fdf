import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Logger } from '@nestjs/common';
import { openQueue, type Job, type JobQueue } from '@omni/platform';
import { cloneDatabase, testSettings, type TestDatabase } from '@omni/testing';

// The same promises on both stores: whoever uses the queue cannot tell which it is.

const REDIS = ['/usr/bin/redis-server', '/usr/bin/valkey-server', '/usr/local/bin/redis-server'].find(
  existsSync,
);
const stores = ['PostgreSQL', ...(REDIS || process.env.TEST_REDIS_URL ? ['Redis'] : [])];

// What goes wrong here goes wrong on purpose.
Logger.overrideLogger(false);

let database: TestDatabase;
let redis: { url: string; child?: ChildProcess } | undefined;
beforeAll(async () => {
  database = await cloneDatabase();
  if (stores.includes('Redis'))
    redis = process.env.TEST_REDIS_URL ? { url: process.env.TEST_REDIS_URL } : await startRedis(REDIS ?? '');
});
afterAll(async () => {
  redis?.child?.kill();
  await database.drop();
});

async function startRedis(program: string): Promise<{ url: string; child: ChildProcess }> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });
  const child = spawn(program, ['--port', String(port), '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  return { url: `redis://127.0.0.1:${String(port)}`, child };
}

/** Resolves when the condition holds; the test's own time limit is its end. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe.each(stores)('on %s', (store) => {
  let queue: JobQueue;
  let other: JobQueue;
  beforeAll(async () => {
    const settings = {
      ...testSettings(database),
      ...(store === 'Redis' ? { queueUrl: redis?.url ?? '' } : {}),
    };
    queue = await openQueue(settings);
    other = await openQueue(settings);
  });
  afterAll(async () => {
    await Promise.all([queue.close(), other.close()]);
  });

  test('jobs that one process adds another runs, each once', async () => {
    const done: number[] = [];
    await queue.addBulk(
      'numbers',
      Array.from({ length: 50 }, (_, n) => ({ name: 'number', data: { n } })),
    );
    for (let n = 50; n < 55; n += 1) await queue.add('numbers', { name: 'number', data: { n } });
    await other.process<{ n: number }>('numbers', ({ data }) => Promise.resolve(void done.push(data.n)), {
      concurrency: 4,
    });
    await until(() => done.length >= 55);
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 55 }, (_, n) => n));
  });

  test('a second job with the id of one that is still there is not added', async () => {
    for (let i = 0; i < 3; i += 1) await queue.add('named', { name: 'only', data: { i }, id: 'only-one' });
    expect((await queue.depth('named')).waiting).toBe(1);
  });

  test('a job that fails is tried again as often as it may, later each time', async () => {
    const tries: number[] = [];
    await queue.process('failing', (job) => {
      tries.push(job.attempt);
      return Promise.reject(new Error('never well'));
    });
    await queue.add('failing', { name: 'x', data: {}, attempts: 3, backoffMs: 10 });
    await until(async () => (await queue.depth('failing')).failed === 1);
    expect(tries).toEqual([1, 2, 3]);
  });

  test('a delayed job waits for its time', async () => {
    const begun = Date.now();
    let ran = 0;
    await queue.process('later', () => Promise.resolve(void (ran = Date.now())));
    await queue.add('later', { name: 'x', data: {}, delayMs: 300 });
    expect(await queue.depth('later')).toMatchObject({ delayed: 1 });
    await until(() => ran > 0);
    expect(ran - begun).toBeGreaterThanOrEqual(290);
  });

  test('what comes round by cron carries the time it was due, and only what is declared comes round', async () => {
    const seen: Job[] = [];
    await queue.process('rounds', (job) => Promise.resolve(void seen.push(job)));
    await queue.schedule('rounds', [
      { name: 'each-second', cron: '* * * * * *' },
      { name: 'gone', cron: '0 0 1 1 *' },
    ]);
    await queue.schedule('rounds', [{ name: 'each-second', cron: '* * * * * *' }]);
    await until(() => seen.length >= 2);
    const times = seen.map((job) => job.dueAt?.getTime() ?? Number.NaN);
    expect(times.every((time) => time % 1000 === 0)).toBe(true);
    expect(new Set(times).size).toBe(times.length);
    expect(seen.every((job) => job.name === 'each-second')).toBe(true);
    await queue.schedule('rounds', []);
    expect((await queue.depth('rounds')).delayed).toBe(0);
  });

  test('closing waits for the job in hand and takes no further one', async () => {
    const settings = {
      ...testSettings(database),
      ...(store === 'Redis' ? { queueUrl: redis?.url ?? '' } : {}),
    };
    const leaving = await openQueue(settings);
    const events: string[] = [];
    let begun = (): void => undefined;
    const started = new Promise<void>((resolve) => (begun = resolve));
    await leaving.process('last', async () => {
      events.push('begun');
      begun();
      await new Promise((resolve) => setTimeout(resolve, 200));
      events.push('ended');
    });
    await queue.addBulk('last', [
      { name: 'a', data: {} },
      { name: 'b', data: {} },
    ]);
    await started;
    await leaving.close();
    events.push('closed');
    expect(events).toEqual(['begun', 'ended', 'closed']);
    expect((await queue.depth('last')).waiting).toBe(1);
  });

  test('it answers a ping', async () => {
    await expect(queue.ping()).resolves.toBeUndefined();
  });
});
