import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { loadSecrets } from '../config/secrets';
import { openCluster } from './data-directory';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { wait } from './processes';
import { launch } from './server';

let root: string;
let dataDir: string;
let running: EmbeddedPostgres | undefined;
const lines: string[] = [];

const start = async (dir = dataDir, serverSettings: Record<string, string> = { fsync: 'off' }) => {
  lines.length = 0;
  const log = (line: string) => lines.push(line);
  running = await startEmbeddedPostgres({ dataDir: dir, secrets: loadSecrets(dir), log, serverSettings });
  return running;
};
const stop = async () => {
  await running?.stop();
  running = undefined;
};

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
const answer = async (url: string, sql: string) => Object.values((await ask(url, sql))[0] ?? {})[0];
const postmasterPid = () =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const state = () => JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')) as { port: number };
const cluster = () => openCluster(dataDir);

beforeAll(async () => {
  root = mkdtempSync(join(process.env.OMNI_TEST_DATA_DIR ?? tmpdir(), 'embedded-'));
  chmodSync(root, 0o711);
  dataDir = join(root, 'data');
  await start();
});
afterAll(async () => {
  await stop();
  rmSync(root, { recursive: true, force: true });
});

/** A copy of the stopped data directory, for a test that harms it. */
const copyData = async () => {
  await stop();
  const copy = mkdtempSync(join(root, 'copy-'));
  execFileSync('cp', ['-a', `${dataDir}/.`, copy]);
  return copy;
};

describe('the first start', () => {
  test('makes roles that cannot pass row-level security by and own nothing, save the owner', async () => {
    const { urls } = running ?? (await start());
    expect(
      await ask(
        urls.admin,
        `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty
         from pg_roles where rolname like 'omni\\_%' order by 1`,
      ),
    ).toEqual(
      ['omni_app', 'omni_owner', 'omni_queue', 'omni_relay'].map((rolname) => ({
        rolname,
        rolcanlogin: true,
        mighty: false,
      })),
    );
    await expect(ask(urls.app, 'create schema mine')).rejects.toThrow(/permission denied/);
    await expect(ask(urls.relay, 'create table mine ()')).rejects.toThrow(/permission denied/);
    await ask(urls.owner, 'create schema crm; drop schema crm');
    await ask(
      urls.queue,
      'create schema if not exists bullmq; create table bullmq.t (); drop table bullmq.t',
    );
  });

  test('makes a database that knows letters of every script', async () => {
    const { urls } = running ?? (await start());
    expect(await answer(urls.app, `select lower('ÄПРИ')`)).toBe('äпри');
    expect(await answer(urls.app, `select 'MÜLLER'::citext = 'müller'`)).toBe(true);
    expect(await answer(urls.app, `select similarity('Мюллер', 'Мюлер') > 0.5`)).toBe(true);
    expect(await answer(urls.app, `select unaccent('Łódź')`)).toBe('Lodz');
    expect(await answer(urls.app, 'show synchronous_commit')).toBe('on');
  });

  test('leaves no password in a file but secrets.json, nor in the log', () => {
    const { databasePasswords } = loadSecrets(dataDir);
    const files = readdirSync(dataDir, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name } of files.filter((file) => file.name !== 'secrets.json')) {
      const content = readFileSync(join(dataDir, name), 'utf8');
      for (const password of Object.values(databasePasswords)) expect(content).not.toContain(password);
    }
    expect(files.map((file) => file.name).sort()).toEqual([
      'postgres.json',
      'postgres.log',
      'postgres.owner',
      'secrets.json',
    ]);
  });
});

describe('a further start', () => {
  test('finds the data on the same port', async () => {
    const first = running ?? (await start());
    await ask(first.urls.owner, 'create table public.kept (n int); insert into public.kept values (7)');
    await stop();
    const second = await start();
    expect(second.urls).toEqual(first.urls);
    expect(await answer(second.urls.owner, 'select n from public.kept')).toBe(7);
  });

  test('takes another port when the last one is taken', async () => {
    const { urls } = running ?? (await start());
    await stop();
    const port = Number(new URL(urls.app).port);
    const squatter = createServer().listen(port, '127.0.0.1');
    try {
      const again = await start();
      expect(Number(new URL(again.urls.app).port)).not.toBe(port);
      expect(await answer(again.urls.app, 'select 1')).toBe(1);
    } finally {
      squatter.close();
    }
  });

  test('goes on from a server that a killed process has left running', async () => {
    await stop();
    const orphan = await launch(cluster(), state().port, { fsync: 'off' });
    writeFileSync(join(dataDir, 'postgres.owner'), String(2 ** 22 + 1));
    const { urls } = await start();
    expect(lines).toEqual(['Stopping the database server that a killed process has left running.']);
    expect(orphan.child.exitCode).toBe(0);
    expect(await answer(urls.app, 'select 1')).toBe(1);
  });

  test('is not stopped by the lock file of a process that is gone', async () => {
    await stop();
    const orphan = await launch(cluster(), state().port, { fsync: 'off' });
    orphan.child.kill('SIGKILL');
    expect(await answer((await start()).urls.app, 'select 1')).toBe(1);
  });

  test('is not stopped by a lock file whose number another program has got since', async () => {
    await stop();
    const lock = [process.pid, join(dataDir, 'postgres'), 0, 5432, '', '127.0.0.1', '', 'ready', ''].join(
      '\n',
    );
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), lock);
    cluster().runner.own(join(dataDir, 'postgres/postmaster.pid'));
    expect(await answer((await start()).urls.app, 'select 1')).toBe(1);
  });

  test('takes a directory whose permissions a copy has widened', async () => {
    await stop();
    chmodSync(join(dataDir, 'postgres'), 0o755);
    expect(await answer((await start()).urls.app, 'select 1')).toBe(1);
  });
});

test('a server that dies is started again on the same port', async () => {
  const { urls } = running ?? (await start());
  process.kill(postmasterPid(), 'SIGKILL');
  for (let tries = 0; !lines.includes('The database server is back.') && tries < 200; tries++) await wait(50);
  expect(lines.at(-1)).toBe('The database server is back.');
  expect(await answer(urls.app, 'select 1')).toBe(1);
});

describe('one sentence tells', () => {
  test('that another living process uses the data', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await stop();
    writeFileSync(join(dataDir, 'postgres.owner'), String(other.pid));
    const again = startEmbeddedPostgres({ dataDir, secrets: loadSecrets(dataDir), log: () => undefined });
    await expect(again).rejects.toThrow(`is in use by process ${other.pid}: stop that first`);
    other.kill();
    rmSync(join(dataDir, 'postgres.owner'));
  });

  test('that the database is damaged', async () => {
    const copy = await copyData();
    rmSync(join(copy, 'postgres/global/pg_control'));
    await expect(start(copy)).rejects.toThrow(
      /does not start \(it says: .*pg_control.*put the whole data directory back/,
    );
  });

  test('that the data belongs to another version of PostgreSQL', async () => {
    const copy = await copyData();
    writeFileSync(join(copy, 'postgres/PG_VERSION'), '15\n');
    await expect(start(copy)).rejects.toThrow(/made by PostgreSQL 15, and this product brings PostgreSQL 18/);
  });

  test('that the place of the database holds something else', async () => {
    const copy = mkdtempSync(join(root, 'other-'));
    mkdirSync(join(copy, 'postgres'));
    writeFileSync(join(copy, 'postgres/letter.txt'), '');
    await expect(start(copy)).rejects.toThrow(/holds files that are no PostgreSQL data/);
  });

  test('that the secrets are not those of the database', async () => {
    const copy = await copyData();
    rmSync(join(copy, 'secrets.json'));
    await expect(start(copy)).rejects.toThrow(/made with other secrets than those in secrets.json/);
  });
});
