import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import {
  Bus,
  Catalogue,
  DomainModule,
  PrincipalSource,
  WorkerLife,
  WorkerModule,
  internalCall,
  openQueue,
  runMigrations,
  systemPrincipal,
} from '@omni/platform';
import { loadSecrets, loadSettings, startEmbeddedPostgres, withDatabase } from '@omni/platform/start';
import { Client } from 'pg';
import { closeGround, createContext, openGround } from '../../apps/compose';
import { Sample1799999999999 } from '../../libs/testing/src/sample/migration';
import { StubPrincipalsModule, factsOf, tokenOf } from '../../libs/testing/src/sample/principals';
import { widgets } from '../../libs/testing/src/sample/widget';
import { RunStarter } from '../../libs/workflow/src/runs/run-starter';
import { WorkflowModule } from '../../libs/workflow/src/workflow.module';
import { migrations } from '../../migrations';
import { cpuOfTree } from './cpu';
import { record } from './record';

// Measures the workflow engine on the PostgreSQL queue: many runs at once, then single runs at an even rate. Prints a
// table; what was lost or done twice it counts, and says so. `npm run bench:workflow`. A measurement of full size is put
// into docs/performance.md; RUNS, RATE and SECONDS make a smaller one.

/** What the engine is built for. */
const TARGET = { runs: 1_000, p50: 150 };

const RUNS = Number(process.env.RUNS ?? TARGET.runs);
const RATE = Number(process.env.RATE ?? 10);
const SECONDS = Number(process.env.SECONDS ?? 10);
const ORGANIZATION = randomUUID();

@DomainModule({ name: 'sample', summary: 'Rows for steps to make.', resources: [widgets] })
class WidgetsModule {}

const make = (key: string, title = key) => ({
  key,
  type: 'command',
  command: 'widget.create',
  input: { title: `${title} {{ input.n }}` },
});

/** Twelve executions: eight commands, among them a branch, two beside each other, a loop and a wait. */
const graph = {
  triggers: [],
  steps: [
    make('one'),
    { key: 'decide', type: 'condition', if: 'input.n >= 0', then: [make('two')] },
    {
      key: 'fork',
      type: 'parallel',
      branches: [
        { key: 'a', steps: [make('three')] },
        { key: 'b', steps: [make('four')] },
      ],
    },
    { key: 'pause', type: 'wait', for: 'PT1S' },
    { key: 'loop', type: 'for_each', items: '[1,2]', steps: [make('five')] },
    make('six'),
    make('seven'),
  ],
};
const STEPS = 12;

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'omni-bench-'));
  const secrets = loadSecrets(dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir, secrets, log: (line) => console.error(line) });
  // The superuser in the product's own database: it looks over the walls of tenants.
  const address = new URL(postgres.urls.admin);
  address.pathname = new URL(postgres.urls.owner).pathname;
  const admin = new Client({ connectionString: address.href });
  try {
    const settings = withDatabase(loadSettings({ LOG_LEVEL: 'warn' }, dataDir), postgres.urls);
    await runMigrations(postgres.urls.owner, [...migrations, Sample1799999999999]);
    await admin.connect();
    const ground = openGround(settings);
    const queue = await openQueue(settings);
    const app = await createContext(ground, {
      modules: [WidgetsModule, WorkflowModule],
      also: [StubPrincipalsModule, WorkerModule.compose({ queue })],
    });
    await publish(app, admin);
    await app.get(WorkerLife, { strict: false }).start();
    const measured = { ...(await burst(app, admin)), ...(await steady(app, admin)) };
    console.table({ 'workflow engine': measured });
    if (RUNS >= TARGET.runs) record('workflow', 'npm run bench:workflow', report(measured));
    await app.close();
    await closeGround(ground);
  } finally {
    await admin.end().catch(() => undefined);
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function publish(app: INestApplicationContext, admin: Client): Promise<void> {
  const [bus, catalogue] = [app.get(Bus, { strict: false }), app.get(Catalogue, { strict: false })];
  const principal = await app
    .get(PrincipalSource, { strict: false })
    .authenticate(tokenOf('owner', ORGANIZATION), null);
  const send = async (name: string, input: object): Promise<{ id: string }> => {
    const Command = catalogue.commandClass(name);
    if (!Command) throw new Error(`there is no ${name}`);
    return (await bus.send(Command, input, internalCall(principal))).body as { id: string };
  };
  const { id } = await send('workflow.create', { key: 'bench', name: 'Bench', graph });
  const [draft] = await ask<{ id: string }>(admin, 'select id from workflow.workflow_versions');
  await send('workflow.publish_version', { id, versionId: draft?.id, activate: true });
}

/** All at once: how many steps a second. */
async function burst(app: INestApplicationContext, admin: Client) {
  const cpu = cpuOfTree(process.pid);
  const began = performance.now();
  for (let n = 0; n < RUNS; n += 50)
    await start(
      app,
      Array.from({ length: Math.min(50, RUNS - n) }, (_, i) => n + i),
    );
  await untilOver(admin, RUNS);
  const seconds = (performance.now() - began) / 1000;
  const [count] = await ask<{ completed: number; actions: number; doubled: number; widgets: number }>(
    admin,
    `select (select count(*) from workflow.workflow_runs where status = 'completed')::int as completed,
       (select count(*) from workflow.workflow_actions where status = 'succeeded')::int as actions,
       (select count(*) from sample.widgets)::int as widgets,
       (select count(*) from (select 1 from workflow.workflow_actions where status = 'succeeded'
         group by workflow_run_id, step_key, iteration having count(*) > 1) d)::int as doubled`,
  );
  const { completed = 0, actions = 0, doubled = 0, widgets: made = 0 } = count ?? {};
  return {
    runs: RUNS,
    seconds: Math.round(seconds * 10) / 10,
    'steps/s': Math.round(actions / seconds),
    'CPU ms a step': Math.round(((cpuOfTree(process.pid) - cpu) / actions) * 1e5) / 100,
    lost: RUNS - completed + RUNS * STEPS - actions,
    doubled: doubled + Math.max(0, made - RUNS * 8),
  };
}

/** Single runs at an even rate: milliseconds from when a command could begin to when it was done. */
async function steady(app: INestApplicationContext, admin: Client) {
  const began = performance.now();
  for (let i = 0; i < RATE * SECONDS; i += 1) {
    await wait(Math.max(0, began + (i * 1000) / RATE - performance.now()));
    await start(app, [RUNS + i]);
  }
  await untilOver(admin, RUNS + RATE * SECONDS);
  const rows = await ask<{ ms: number }>(
    admin,
    `select extract(epoch from finished - before)::float8 * 1000 as ms from (
       select a.kind, a.finished_at as finished,
         coalesce(lag(a.finished_at) over (partition by a.workflow_run_id order by a.finished_at, a.position), r.created_at) as before
       from workflow.workflow_actions a join workflow.workflow_runs r on r.organization_id = a.organization_id and r.id = a.workflow_run_id
       where (r.context->'input'->>'n')::int >= ${String(RUNS)} and a.kind in ('command', 'wait')) s
     where kind = 'command' order by ms`,
  );
  const waits = rows.map(({ ms }) => ms);
  return { p50: percentile(waits, 50), p99: percentile(waits, 99), measured: waits.length };
}

type Measured = Awaited<ReturnType<typeof burst>> & Awaited<ReturnType<typeof steady>>;

function report(m: Measured): string {
  const said = (met: boolean): string => (met ? 'met' : 'missed');
  return [
    '| What | Measured | Target | |',
    '| --- | --- | --- | --- |',
    `| ${String(m.runs)} runs of ${String(STEPS)} steps at once: steps lost, steps doubled | ${String(m.lost)}, ${String(m.doubled)} | 0, 0 | ${said(m.lost + m.doubled === 0)} |`,
    `| The same: seconds until all are over, steps a second, CPU ms a step | ${String(m.seconds)}, ${String(m['steps/s'])}, ${String(m['CPU ms a step'])} | | |`,
    `| ${String(RATE)} runs a second: p50 and p99 of ${String(m.measured)} steps, ms | ${String(m.p50)}, ${String(m.p99)} | p50 ≤ ${String(TARGET.p50)} | ${said(m.p50 <= TARGET.p50)} |`,
  ].join('\n');
}

function start(app: INestApplicationContext, numbers: readonly number[]): Promise<void> {
  const starter = app.get(RunStarter, { strict: false });
  return app
    .get(Bus, { strict: false })
    .run(internalCall(systemPrincipal(factsOf(ORGANIZATION))), 'bench.start', async (unit) => {
      const target = await starter.target(unit, 'bench');
      for (const n of numbers) await starter.start(unit, target, { kind: 'manual', input: { n } });
    });
}

async function untilOver(admin: Client, runs: number): Promise<void> {
  for (;;) {
    const [row] = await ask<{ over: number; failed: number }>(
      admin,
      `select count(*) filter (where phase = 'ended')::int as over, count(*) filter (where status = 'failed')::int as failed from workflow.workflow_runs`,
    );
    if ((row?.over ?? 0) >= runs) return;
    await wait(50);
  }
}

const ask = async <R extends object>(admin: Client, text: string): Promise<R[]> =>
  (await admin.query<R>(text)).rows;

const percentile = (sorted: readonly number[], p: number): number =>
  Math.round(
    (sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN) * 10,
  ) / 10;

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
