import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApp } from '@omni/testing';
import { ACME, startSample, tokenOf } from '../../libs/testing/src/sample';
import { History, expectNothingLostNorDoubled, untilLanesHeld, untilQuiet } from './support/history';
import { Processes, environmentOf } from './support/processes';

let app: TestApp;
let processes: Processes;
let dataDir: string;
let workers: ChildProcess[];
beforeAll(async () => {
  app = await startSample();
  dataDir = mkdtempSync(join(tmpdir(), 'omni-faults-'));
  processes = new Processes(environmentOf(app.database, dataDir, { EVENT_MS: '5' }));
  workers = await Promise.all([processes.worker(), processes.worker()]);
});
afterAll(async () => {
  await processes.stop();
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Empties tables under running workers. They lock in another order, so PostgreSQL may pick this as a deadlock's victim. */
async function wipeTables(names: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await app.ownerSql(`truncate ${names.join(', ')}`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '40P01' || attempt >= 20) throw error;
    }
  }
}

/** Lets clients write while faults happen, then waits for quiet and checks all. */
async function under(faults: () => Promise<void>): Promise<void> {
  await wipeTables([
    'sample.notes',
    'sample.widgets',
    'platform.outbox_events',
    'platform.processed_events',
    'platform.event_failures',
  ]);
  const history = new History(app.http.as(tokenOf('owner', ACME)));
  const writing = history.run(8);
  try {
    await faults();
  } finally {
    history.stop();
  }
  await writing;
  await untilQuiet(app, 40_000);
  await expectNothingLostNorDoubled(app, history);
}

test('workers killed in the middle of their lanes lose nothing and double nothing (U-187, U-188)', async () => {
  await under(async () => {
    for (let kill = 0; kill < 3; kill += 1) {
      expect(await untilLanesHeld(app)).toBeGreaterThan(0);
      await processes.kill(workers.shift() as ChildProcess);
      workers.push(await processes.worker());
    }
  });
});

test('a wiped queue loses nothing: what was queued and never finished is queued again', async () => {
  await under(async () => {
    for (let wipe = 0; wipe < 3; wipe += 1) {
      expect(await untilLanesHeld(app)).toBeGreaterThan(0);
      const tables = await app.ownerSql<{ name: string }>(
        `select format('bullmq.%I', relname) as name from pg_class where relnamespace = 'bullmq'::regnamespace and relkind = 'r' and relname <> 'migration'`,
      );
      await wipeTables(tables.map((t) => t.name));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
});

test('workers that are asked to stop under load end well and leave the rest to others', async () => {
  await under(async () => {
    expect(await untilLanesHeld(app)).toBeGreaterThan(0);
    const staying = new Processes(environmentOf(app.database, dataDir, { EVENT_MS: '5' }));
    await staying.worker();
    expect(await untilLanesHeld(app)).toBeGreaterThan(0);
    expect(await staying.stop()).toEqual([0]);
  });
});
