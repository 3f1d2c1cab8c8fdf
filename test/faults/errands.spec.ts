import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bus, enlist, internalCall, systemPrincipal } from '@omni/platform';
import type { TestApp } from '@omni/testing';
import { ACME, GLOBEX, factsOf, startSample } from '../../libs/testing/src/sample';
import { Processes, environmentOf } from './support/processes';

let app: TestApp;
let processes: Processes;
let dataDir: string;
beforeAll(async () => {
  app = await startSample();
  dataDir = mkdtempSync(join(tmpdir(), 'omni-faults-'));
  processes = new Processes(environmentOf(app.database, dataDir, { ERRAND_MS: '600' }));
});
afterAll(async () => {
  await processes.stop();
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const count = async (text: string): Promise<number> =>
  (await app.ownerSql<{ n: number }>(`select count(*)::int as n from ${text}`))[0]?.n ?? 0;
const listed = () => count('platform.errands');
const inHand = () => count(`platform.errands where status = 'running' and leased_until > now()`);

async function until(holds: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come to be in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const WORDS = 150;
const KILLS = 3;

/** New work for both organizations. */
async function list(): Promise<void> {
  for (const organizationId of [ACME, GLOBEX]) {
    const call = internalCall(systemPrincipal(factsOf(organizationId)));
    await app.get(Bus).run(call, 'test', async (unit) => {
      for (let i = 0; i < WORDS; i += 1) await enlist(unit, 'sample.call', { word: String(i) });
    });
  }
}

test('workers killed in the middle of errands lose none: what they held is taken over when its lease is over', async () => {
  const workers: ChildProcess[] = await Promise.all([processes.worker(), processes.worker()]);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await list();
    await until(async () => (await inHand()) > 0, 60);
    await processes.kill(workers.shift() as ChildProcess);
    workers.push(await processes.worker());
  }
  await until(async () => (await listed()) === 0, 120);
  const done = await count(`(select distinct event_id from sample.notes where consumer = 'errand') n`);
  expect(done).toBe(KILLS * 2 * WORDS);
  expect(await count(`sample.notes where consumer = 'given up'`)).toBe(0);
}, 240_000);
