import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { world, type World } from '../scenarios/flagship/world';
import { Ghosts } from './support/ghosts';
import { letLeasesRunOut } from './support/leases';
import { Processes, environmentOf } from './support/processes';
import { people, six } from './support/six-workflows';

const WORKER = 'test/faults/support/mortal-worker.js';
/** Processes are slow to start: so many are killed, each in a step of every run, and the rest die within the test. */
const KILLED = 3;
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
  const more = { DEATHS: deaths, SANDBOX_URL: w.sandbox.url, NOW: w.app.clock.now().toISOString() };
  processes = new Processes(environmentOf(w.app.database, dataDir, more));
}, 120_000);
afterAll(async () => {
  await processes.stop();
  await w.stop();
  rmSync(directory, { recursive: true, force: true });
});

const lines = (): string[] => readFileSync(deaths, 'utf8').split('\n').filter(Boolean);
const runs = () =>
  w.app.ownerSql<{ key: string; status: string; phase: string }>(
    'select workflow_key as key, status, phase from workflow.workflow_runs order by workflow_key',
  );
const isOver = async (): Promise<boolean> => (await runs()).every(({ phase }) => phase === 'ended');

async function killProcesses(): Promise<void> {
  for (let n = 0; n < KILLED; n += 1) {
    await once(await processes.start(WORKER, 'at work'), 'exit');
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

test('U-073 U-107 I8 workers that die in every step of the six workflows leave each effect once', async () => {
  const setOff = await six(w);
  await setOff();
  await killProcesses();
  const killed = lines();
  expect((await runs()).map(({ key }) => key.replace('system.', ''))).toEqual(Object.keys(EFFECTS));

  const ghosts = new Ghosts(w.app, new Set(killed));
  for (let round = 0; !(await isOver()) && round < 20; round += 1) {
    await ghosts.work();
    await people(w);
    // What failed when a process died in its middle is to be tried again a little later.
    w.app.clock.advance({ minutes: 1 });
  }
  await ghosts.work();
  expect((await runs()).map(({ status }) => status)).toEqual(Object.keys(EFFECTS).map(() => 'completed'));
  // In every command of every run somebody died …
  const steps = await w.app.ownerSql<{ run: string; action: string }>(
    `select workflow_run_id as run, action from workflow.workflow_actions where kind = 'command' and status = 'succeeded'`,
  );
  const places = [...ghosts.died].map((place) => place.replace(/ \d+ /, ' '));
  expect(steps.map(({ run, action }) => `${run} ${action}`).filter((step) => !places.includes(step))).toEqual(
    [],
  );
  expect(places.filter((place) => place.includes('ledger'))).not.toEqual([]);
  // … and those who wake up long after change nothing.
  await ghosts.wake();
  await w.app.drain();
  expect(await effects()).toEqual(EFFECTS);
  const doubled = await w.app.ownerSql(
    `select workflow_run_id, step_key, iteration from workflow.workflow_actions where status = 'succeeded'
     group by 1, 2, 3 having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
  const { documents } = await w.sandbox.control.held(w.ledger);
  expect(documents.map(({ kind }) => kind).sort()).toEqual([
    'bill',
    'customer',
    'invoice',
    'invoice',
    'payment',
    'vendor',
  ]);
  // Each process that was killed was in the middle of several runs.
  expect(killed.length).toBeGreaterThan(2 * KILLED);
}, 240_000);

/** All that the runs make and change, by the events that tell of it. */
const EFFECTS: Record<string, string[]> = {
  'appointment-booked': [
    'appointment.updated',
    'client_company.created',
    'contact.created',
    'contact.updated',
    'engagement.created',
    ...Array<string>(4).fill('folder.created'),
    'folder.template_applied',
    'portal_access.created',
    'portal_access.granted',
    'project.created',
  ],
  'bill-received': ['approval.requested', 'bill.approval_requested', 'bill.approved'],
  'file-request-completed': ['link.created', 'notification.delivered', 'task.assigned', 'task.created'],
  'invoice-from-work': [
    'approval.requested',
    'invoice.approval_requested',
    'invoice.approved',
    'invoice.created',
    'invoice.drafted',
    'invoice.issued',
  ],
  'invoice-paid': ['client_company.status_changed', 'task.assigned', 'task.created'],
  'proposal-accepted': [
    'contract.created',
    'contract.sent',
    'contract.updated',
    'engagement.created',
    'invoice.created',
    'invoice.drafted',
    'invoice_schedule.activated',
    'invoice_schedule.created',
    'invoice_schedule.run_completed',
    'project.activated',
    'project.created',
    'signature_request.created',
    'signature_request.sent',
  ],
};
