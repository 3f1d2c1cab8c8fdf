import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { loadSecrets, type Secrets } from '../config/secrets';
import { SUPERUSER, ensureInitialised, openCluster } from './data-directory';
import { provisionFingerprint, provisionRoles, urlFor } from './provision';
import { choosePort, halt, launch, type RunningServer } from './server';

let dataDir: string;
let secrets: Secrets;
let server: RunningServer;
let superUrl: string;

const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
const cluster = () => openCluster(dataDir);

beforeAll(async () => {
  dataDir = mkdtempSync(join(process.env.OMNI_TEST_DATA_DIR ?? tmpdir(), 'provision-'));
  chmodSync(dataDir, 0o711);
  secrets = loadSecrets(dataDir);
  await ensureInitialised(cluster(), secrets.databasePasswords.admin, false);
  server = await launch(cluster(), await choosePort(undefined), { fsync: 'off' });
  superUrl = `postgres://${SUPERUSER}:${secrets.databasePasswords.admin}@127.0.0.1:${server.port}/postgres`;
  // What a hosted PostgreSQL gives its customers: no superuser.
  await ask(superUrl, `create role cloud_admin login createrole createdb password 'cloud'`);
});
afterAll(async () => {
  await halt(cluster(), server);
  rmSync(dataDir, { recursive: true });
});

test('a hosted server is provisioned by an admin who is no superuser, and as often as one likes', async () => {
  const adminUrl = urlFor(superUrl, { user: 'cloud_admin', password: 'cloud' });
  const first = await provisionRoles(adminUrl, secrets);
  expect(await provisionRoles(adminUrl, secrets)).toEqual(first);
  expect(await ask(first.app, 'select current_user::text as me')).toEqual([{ me: 'omni_app' }]);
  expect(
    await ask(first.owner, `select count(*)::int as n from pg_extension where extname <> 'plpgsql'`),
  ).toEqual([{ n: 7 }]);
});

test('new passwords take the place of the old ones', async () => {
  const changed = {
    databasePasswords: { ...secrets.databasePasswords, app: 'changed'.repeat(5) },
  };
  expect(provisionFingerprint(changed.databasePasswords)).not.toBe(
    provisionFingerprint(secrets.databasePasswords),
  );
  const old = await provisionRoles(superUrl, secrets);
  const fresh = await provisionRoles(superUrl, changed);
  await expect(ask(old.app, 'select 1')).rejects.toThrow(/password authentication failed/);
  expect(await ask(fresh.app, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('no one else may enter the database', async () => {
  const urls = await provisionRoles(superUrl, secrets);
  await ask(superUrl, `create role stranger login password 'stranger'`);
  const stranger = urlFor(urls.app, { user: 'stranger', password: 'stranger' });
  await expect(ask(stranger, 'select 1')).rejects.toThrow(/permission denied for database/);
});

test('a role that could pass row-level security by is refused', async () => {
  await ask(superUrl, 'alter role omni_relay bypassrls');
  await expect(provisionRoles(superUrl, secrets)).rejects.toThrow(
    /omni_relay may pass row-level security by/,
  );
  await ask(superUrl, 'alter role omni_relay nobypassrls');
});
