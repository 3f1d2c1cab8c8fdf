import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { world, type World } from '../scenarios/flagship/world';
import { letLeasesRunOut } from './support/leases';
import { Processes, environmentOf } from './support/processes';
import { people, six } from './support/six-workflows';

const WORKER = 'test/faults/support/mortal-worker.js';
const LIMIT_MS = 400_000;
let w: World;
let processes: Processes;
let directory: string;
let deaths: string;
beforeAll(async () => {
  w = await world();
  directory = mkdtempSync(join(tmpdir(), 'omni-faults-'));
  deaths = join(directory, 'deaths');
  writeFileSync(deaths, '');
  const { dataDir } = w.app.ground.settings;
  processes = new Processes(
    environmentOf(w.app.database, dataDir, { DEATHS: deaths, SANDBOX_URL: w.sandbox.url }),
  );
});
afterAll(async () => {
  await processes.stop();
  await w.stop();
  rmSync(directory, { recursive: true, force: true });
});

interface RunRow {
  id: string;
  key: string;
  status: string;
  phase: string;
}
const runs = () =>
  w.app.ownerSql<RunRow>(
    'select id, workflow_key as key, status, phase from workflow.workflow_runs order by workflow_key',
  );

/** Lets workers die one after the other until every run is over; answers how many died. */
async function carryThrough(): Promise<number> {
  const deadline = Date.now() + LIMIT_MS;
  for (let killed = 0; ; killed += 1) {
    w.app.clock.advance(5_000);
    const worker = await processes.start(WORKER, 'at work', { NOW: w.app.clock.now().toISOString() });
    const gone = once(worker, 'exit').then(() => true);
    for (let dead = false; !dead; dead = (await Promise.race([gone, wait(100)])) ?? false) {
      const found = await runs();
      if (found.length >= 6 && found.every(({ phase }) => phase === 'ended')) return killed;
      if (Date.now() > deadline) throw new Error(JSON.stringify(found));
      await people(w);
    }
    await letLeasesRunOut(w.app);
  }
}

/** What runs told in their own transactions, by workflow, each as often as it was told. */
async function effects(): Promise<Record<string, string[]>> {
  const rows = await w.app.ownerSql<{ key: string; type: string }>(
    `select r.workflow_key as key, e.type from platform.outbox_events e
     join workflow.workflow_runs r on e.request_id = 'run:' || r.id
     where e.actor_kind = 'workflow' and e.type not like 'workflow%' order by 1, 2`,
  );
  const told: Record<string, string[]> = {};
  for (const { key, type } of rows) (told[key.replace('system.', '')] ??= []).push(type);
  return told;
}

test('U-073 U-107 I8 workers killed in every step of the six workflows leave each effect once', async () => {
  const setOff = await six(w);
  await setOff();
  const killed = await carryThrough();
  await processes.stop();
  await letLeasesRunOut(w.app);
  await w.app.drain();
  expect((await runs()).map(({ key, status }) => [key, status])).toEqual(
    [
      'appointment-booked',
      'bill-received',
      'file-request-completed',
      'invoice-from-work',
      'invoice-paid',
      'proposal-accepted',
    ].map((key) => [`system.${key}`, 'completed']),
  );
  expect(killed).toBeGreaterThan(5);
  // In every step somebody died …
  const died = readFileSync(deaths, 'utf8');
  const steps = await w.app.ownerSql<{ run: string; action: string }>(
    `select workflow_run_id as run, action from workflow.workflow_actions where kind = 'command' and status = 'succeeded'`,
  );
  expect(steps.filter(({ run, action }) => !new RegExp(`^${run} \\d+ ${action}$`, 'm').test(died))).toEqual(
    [],
  );
  // … and no step was done twice.
  const doubled = await w.app.ownerSql(
    `select workflow_run_id, step_key, iteration from workflow.workflow_actions where status = 'succeeded'
     group by 1, 2, 3 having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
  expect(await effects()).toEqual({});
  const { documents } = await w.sandbox.control.held(w.ledger);
  expect(documents.map(({ kind }) => kind).sort()).toEqual(['bill', 'invoice', 'invoice']);
}, 480_000);
