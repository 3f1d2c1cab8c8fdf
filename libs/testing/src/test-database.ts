import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { loadSecrets } from '../../platform/src/config/secrets';
import { runMigrations, type MigrationClass } from '../../platform/src/database/migrate';
import {
  databaseUrls,
  furnishDatabase,
  grantEntry,
  provideDatabase,
  urlFor,
} from '../../platform/src/embedded/provision';
import { ADMIN_URL, DATA_DIR, fromSetup } from './run-environment';

export interface TestDatabase {
  readonly name: string;
  /** As the API and the handlers connect: row-level security holds. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly relayUrl: string;
  readonly queueUrl: string;
  /** The superuser in this database, to look behind the walls. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'omni_template';

/** A migrated, empty database for one test file, copied from a template that the first caller of a run makes. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = fromSetup(ADMIN_URL);
  const name = `omni_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    await provideTemplate(admin, server);
    await admin.query(`create database ${name} owner omni_owner template ${TEMPLATE} strategy file_copy`);
    // Rights on the database itself are not part of a copy.
    await grantEntry(admin, name);
  });
  const urls = databaseUrls(server, loadSecrets(fromSetup(DATA_DIR)), name);
  return {
    name,
    appUrl: urls.app,
    ownerUrl: urls.owner,
    relayUrl: urls.relay,
    queueUrl: urls.queue,
    adminUrl: urlFor(server, { database: name }),
    drop: () => asAdmin(server, (admin) => dropDatabase(admin, name)),
  };
}

/** Every migration of the house in order of their file names, as `runMigrations` takes them. */
export async function allMigrations(): Promise<MigrationClass[]> {
  const directory = resolve(__dirname, '../../../migrations');
  const files = readdirSync(directory).filter((file) => /^\d.*\.ts$/.test(file));
  const found: MigrationClass[] = [];
  for (const file of files.sort()) {
    const exported = (await import(join(directory, file))) as Record<string, unknown>;
    found.push(...Object.values(exported).filter(isMigration));
  }
  return found;
}

const isMigration = (value: unknown): value is MigrationClass =>
  typeof value === 'function' && typeof (value.prototype as { up?: unknown } | undefined)?.up === 'function';

async function provideTemplate(admin: Client, server: string): Promise<void> {
  // Test files run in several processes: one makes the template, the others wait for it.
  await admin.query(`select pg_advisory_lock(hashtext('${TEMPLATE}'))`);
  try {
    const { rows } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
      TEMPLATE,
    ]);
    if (rows.length > 0) return;
    await dropDatabase(admin, TEMPLATE);
    await provideDatabase(admin, TEMPLATE);
    await asAdmin(urlFor(server, { database: TEMPLATE }), (inside) => furnishDatabase(inside, TEMPLATE));
    const urls = databaseUrls(server, loadSecrets(fromSetup(DATA_DIR)), TEMPLATE);
    await runMigrations(urls.owner, await allMigrations());
    // Marks it as done; and nobody may connect, since a database in use cannot be copied.
    await admin.query(`alter database ${TEMPLATE} is_template true allow_connections false`);
  } finally {
    await admin.query(`select pg_advisory_unlock(hashtext('${TEMPLATE}'))`);
  }
}

async function dropDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
