import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type TestApp } from '@omni/testing';
import {
  ACME,
  Sample1799999999999,
  SampleModule,
  StubPrincipalsModule,
  tokenOf,
} from '../../libs/testing/src/sample';
import { WorkflowModule } from '../../libs/workflow/src/workflow.module';
import { letLeasesRunOut } from './support/leases';
import { Processes, environmentOf } from './support/processes';
import { StepModule } from './support/step-module';

const RUNS = 12;
const WORKER = 'test/faults/support/workflow-worker.js';
let app: TestApp;
let processes: Processes;
let dataDir: string;
beforeAll(async () => {
  app = await startApp({
    modules: [SampleModule, WorkflowModule, StepModule],
    also: [StubPrincipalsModule],
    migrations: [Sample1799999999999],
  });
  dataDir = mkdtempSync(join(tmpdir(), 'omni-faults-'));
  processes = new Processes(environmentOf(app.database, dataDir, { STEP_MS: '20' }));
});
afterAll(async () => {
  await processes.stop();
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const take = (key: string, rank = '{{ input.n }}') => ({
  key,
  type: 'command',
  command: 'widget.take_step',
  input: { title: `${key} {{ input.n }}`, rank },
});

/** Every kind of step, so that whatever a worker is in the middle of when it dies, it has died there. */
const steps = [
  take('one'),
  { key: 'decide', type: 'condition', if: 'input.n % 2 = 0', then: [take('even')], else: [take('odd')] },
  { key: 'pause', type: 'wait', for: 'PT1S' },
  { key: 'each', type: 'for_each', items: '[1,2]', concurrency: 2, steps: [take('looped')] },
  {
    key: 'fork',
    type: 'parallel',
    branches: [
      { key: 'left', steps: [take('left')] },
      { key: 'right', steps: [{ key: 'rest', type: 'wait', for: 'PT1S' }, take('right')] },
    ],
  },
  { key: 'call', type: 'sub_workflow', workflow: 'inner', input: { n: '{{ input.n }}' } },
  take('last'),
];

async function publish(key: string, graph: object): Promise<string> {
  const http = app.http.as(tokenOf('owner', ACME));
  const { id } = await http.json('POST', '/v1/workflows', { body: { key, name: key, graph } });
  const { data } = await http.json('GET', `/v1/workflows/${id as string}/versions`);
  await http.json('POST', `/v1/workflows/${id as string}/versions/${data[0].id as string}/publish`, {
    body: { activate: true },
  });
  return id as string;
}

/** Waits for the end of every run; answers how many ended how. */
async function untilOver(limitMs: number): Promise<Record<string, number>> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const rows = await app.ownerSql<{ status: string; n: number }>(
      'select status, count(*)::int as n from workflow.workflow_runs group by status',
    );
    const found = Object.fromEntries(rows.map(({ status, n }) => [status, n]));
    const live = ['queued', 'running', 'waiting'].some((status) => (found[status] ?? 0) > 0);
    if (!live || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('I8 workers killed in the middle of every step lose no run and do no step twice (U-073)', async () => {
  await publish('inner', { triggers: [], steps: [take('inside')] });
  const id = await publish('outer', { triggers: [{ key: 'byHand', kind: 'manual' }], steps });
  const http = app.http.as(tokenOf('owner', ACME));
  for (let n = 0; n < RUNS; n += 1)
    await http.json('POST', `/v1/workflows/${id}/start`, { body: { input: { n } } });
  // One after the other, each dies the first time that it comes to its step.
  for (const step of ['one', 'odd', 'looped', 'right', 'inside', 'last']) {
    const gone = once(await processes.start(WORKER, 'at work', { DIE_IN: step }), 'exit');
    await gone;
    await letLeasesRunOut(app);
  }
  await Promise.all([processes.start(WORKER, 'at work'), processes.start(WORKER, 'at work')]);
  expect(await untilOver(100_000)).toEqual({ completed: 2 * RUNS });
  const done = await app.ownerSql<{ title: string; n: number }>(
    'select title, count(*)::int as n from sample.widgets group by title',
  );
  const expected = Array.from({ length: RUNS }, (_, n) =>
    ['one', n % 2 ? 'odd' : 'even', 'looped', 'left', 'right', 'inside', 'last'].map(
      (step) => `${step} ${String(n)}`,
    ),
  ).flat();
  expect(done.map(({ title }) => title).sort()).toEqual([...expected].sort());
  expect(done.filter(({ title, n }) => n !== (title.startsWith('looped') ? 2 : 1))).toEqual([]);
  const doubled = await app.ownerSql(
    `select workflow_run_id, step_key, iteration from workflow.workflow_actions where status = 'succeeded'
     group by 1, 2, 3 having count(*) > 1`,
  );
  expect(doubled).toEqual([]);
}, 240_000);
