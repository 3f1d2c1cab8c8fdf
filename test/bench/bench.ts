import { cpus } from 'node:os';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets, startEmbeddedPostgres } from '@omni/platform/start';
import { memoryOf } from './cpu';
import { measure, middle, type Measured, type Server } from './measure';
import { operations, type BenchOperation } from './operations';
import { CONTACTS, INVOICES, ask, deepCursor, fill, lookUp, start, stop, type BenchData } from './setup';
import { signUp } from './sign-up';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 6);
const WARM_UP = Number(process.env.BENCH_WARM_UP ?? 2);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

interface Line {
  operation: BenchOperation;
  raw: Measured;
  ours: Measured;
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'omni-bench-'));
  const dist = join(process.cwd(), 'dist');
  const unlimited = {
    RATE_LIMIT_PER_MINUTE: '10000000',
    AUTH_RATE_LIMIT_PER_MINUTE: '100000',
    ORGANIZATION_RATE_LIMIT_PER_MINUTE: '100000000',
    SEARCH_RATE_LIMIT_PER_MINUTE: '10000000',
    LOG_LEVEL: 'error',
    DATA_DIR: dataDir,
    PORT: '0',
    NODE_ENV: 'development',
  };
  process.stdout.write('filling …\n');
  const begun = performance.now();
  const setup = await start(join(dist, 'apps/standalone/src/main.js'), [], unlimited);
  const firstStart = performance.now() - begun;
  const person = await signUp(setup.url);
  const apiKey = (
    await ask<{ secret: string }>(setup.url, 'POST', '/v1/api-keys', person.accessToken, {
      name: 'bench',
      scopes: ['*'],
      roleCeiling: 'manager',
    })
  ).secret;
  const secrets = loadSecrets(dataDir);
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const adminUrl = `postgres://postgres:${secrets.databasePasswords.admin}@127.0.0.1:${String(port)}/omnibusiness`;
  const { clientId } = await fill(
    adminUrl,
    setup.url,
    person.accessToken,
    person.organizationId,
    'dddddddd-0000-4000-8000-000000000000',
  );
  await ask(setup.url, 'POST', '/v1/search/reindex', person.accessToken, {});
  await settle(adminUrl);
  await stop(setup.child);

  const postgres = await startEmbeddedPostgres({ dataDir, secrets, log: () => undefined });
  const database = {
    DATABASE_URL: postgres.urls.app,
    MIGRATION_DATABASE_URL: postgres.urls.owner,
    RELAY_DATABASE_URL: postgres.urls.relay,
    QUEUE_DATABASE_URL: postgres.urls.queue,
  };
  const admin = postgres.urls.admin.replace(/\/[^/]*$/, '/omnibusiness');
  const secondStart = performance.now();
  const api = await start(join(dist, 'apps/api/src/main.js'), [], { ...unlimited, ...database });
  const started = performance.now() - secondStart;
  const raw = await start(
    join(__dirname, 'raw-server.js'),
    [],
    { RAW_DATABASE_URL: admin, RAW_TENANT: person.organizationId, PORT: '0' },
    '/contacts?consent=granted',
  );
  const data: BenchData = {
    organizationId: person.organizationId,
    apiKey,
    clientId,
    deepCursor: await deepCursor(api.url, apiKey),
    ...(await lookUp(admin, person.organizationId)),
  };
  const postgresPid = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  const servers: { raw: Server; ours: Server } = {
    raw: { name: 'raw', url: raw.url, pid: raw.child.pid ?? 0, headers: {} },
    ours: {
      name: 'ours',
      url: api.url,
      pid: api.child.pid ?? 0,
      headers: { authorization: `Bearer ${apiKey}` },
    },
  };
  const lines: Line[] = [];
  for (const operation of operations(data).filter(
    (o) => !process.env.BENCH_ONLY || o.name.includes(process.env.BENCH_ONLY),
  )) {
    const runs: { raw: Measured[]; ours: Measured[] } = { raw: [], ours: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of ['raw', 'ours'] as const) {
        runs[side].push(
          await measure(servers[side], postgresPid, operation[side], SECONDS, round === 0 ? WARM_UP : 0.5),
        );
      }
    }
    const line = { operation, raw: middle(runs.raw), ours: middle(runs.ours) };
    lines.push(line);
    process.stdout.write(`${row(line)}\n`);
  }
  const memory = memoryOf(servers.ours.pid);
  await stop(api.child);
  await stop(raw.child);
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
  report(lines, { firstStart, started, memory });
}

/** Waits until the consumers have worked off what filling left. */
async function settle(adminUrl: string): Promise<void> {
  const { Client } = await import('pg');
  const db = new Client({ connectionString: adminUrl });
  await db.connect();
  for (let before = -1, same = 0; same < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { rows } = await db.query<{ n: number }>('select count(*)::int as n from search.search_documents');
    same = rows[0]?.n === before ? same + 1 : 0;
    before = rows[0]?.n ?? 0;
  }
  await db.end();
}

const ms = (n: number): string => n.toFixed(n < 1 ? 3 : 2);
const total = (m: Measured): number => m.serverCpu + m.databaseCpu;

function row({ operation, raw, ours }: Line): string {
  const ratio = total(ours) / total(raw);
  const target =
    operation.target === null ? `≤ ${String(operation.targetMs)} ms` : `≤ ${String(operation.target)} ×`;
  const met =
    operation.target === null ? total(ours) <= (operation.targetMs ?? 0) : ratio <= operation.target;
  return `| ${operation.name} | ${ms(raw.serverCpu)} + ${ms(raw.databaseCpu)} | ${ms(ours.serverCpu)} + ${ms(ours.databaseCpu)} | ${ratio.toFixed(2)} × | ${target} | ${met ? 'met' : 'missed'} | ${String(raw.requestsPerSecond)} / ${String(ours.requestsPerSecond)} | ${String(ours.p50)} / ${String(ours.p99)} | ${String(ours.failed)} |`;
}

function report(
  lines: readonly Line[],
  facts: { firstStart: number; started: number; memory: number },
): void {
  const text = [
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, by \`npm run bench\`:`,
    `${String(CONTACTS)} contacts and ${String(INVOICES)} invoices of three lines in the tenant, nine neighbours; 32 connections, ${String(SECONDS)} s a run, the middle of ${String(ROUNDS)} interleaved runs.`,
    '',
    '| Operation | raw: CPU ms a request (server + PostgreSQL) | ours | ratio | target | | req/s raw / ours | ours p50 / p99 ms | failed |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map(row),
    '',
    `First start with an empty data directory to listening: ${String(Math.round(facts.firstStart))} ms. API alone on a running database: ${String(Math.round(facts.started))} ms. Memory of the API process after the load: ${String(facts.memory)} MiB.`,
    '',
  ].join('\n');
  mkdirSync('.data', { recursive: true });
  writeFileSync('.data/bench.md', text);
  const file = 'docs/performance.md';
  const page = readFileSync(file, 'utf8');
  const [head = '', rest = ''] = page.split('<!-- bench -->');
  const tail = rest.split('<!-- /bench -->')[1] ?? '';
  if (!process.env.BENCH_ONLY) writeFileSync(file, `${head}<!-- bench -->\n${text}<!-- /bench -->${tail}`);
  process.stdout.write(`\n${text}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
