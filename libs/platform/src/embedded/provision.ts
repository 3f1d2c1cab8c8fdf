import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Secrets } from '../config/secrets';

export interface DatabaseUrls {
  /** Makes and owns the schemas; used by migrations alone. */
  owner: string;
  /** The API and the handlers: owns nothing, and row-level security holds for it. */
  app: string;
  /** The outbox relay. */
  relay: string;
  /** The queue, in its own schema `bullmq`. */
  queue: string;
  /** The superuser (or whoever may make roles), connected to the server's maintenance database. */
  admin: string;
}

type Role = 'owner' | 'app' | 'relay' | 'queue';
type Passwords = Pick<Secrets['databasePasswords'], Role>;
const roles: readonly Role[] = ['owner', 'app', 'relay', 'queue'];
const extensions = ['citext', 'pg_trgm', 'btree_gin', 'btree_gist', 'unaccent', 'pgcrypto', 'ltree'];

/** Raise it when what is provisioned changes, so that databases that exist are brought up to date at the next start. */
const VERSION = 4;

/** Tells whether a database was provisioned as it would be now, without asking it. Reveals no password. */
export const provisionFingerprint = (passwords: Passwords): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, ...roles.map((role) => passwords[role])]))
    .digest('hex');

/**
 * Makes or refreshes the roles, the database and its extensions; may be repeated at any time.
 * Serves the embedded server and any other PostgreSQL from 17 on. `adminUrl` names a superuser, or a role that may
 * create roles and databases.
 */
export async function provisionRoles(
  adminUrl: string,
  secrets: { databasePasswords: Passwords },
  database = 'omnibusiness',
): Promise<DatabaseUrls> {
  await connected(adminUrl, async (admin) => {
    // Two first starts against one server take turns.
    await admin.query(`select pg_advisory_lock(hashtext('omnibusiness.provision'))`);
    for (const role of roles) await provideRole(admin, role, secrets.databasePasswords[role]);
    await provideDatabase(admin, database);
  });
  await connected(urlFor(adminUrl, { database }), (admin) => furnishDatabase(admin, database));
  return databaseUrls(adminUrl, secrets, database);
}

/** The addresses of the roles on the server of `adminUrl`. */
export function databaseUrls(
  adminUrl: string,
  secrets: { databasePasswords: Passwords },
  database = 'omnibusiness',
): DatabaseUrls {
  const url = (role: Role) =>
    urlFor(adminUrl, { database, user: `omni_${role}`, password: secrets.databasePasswords[role] });
  return { owner: url('owner'), app: url('app'), relay: url('relay'), queue: url('queue'), admin: adminUrl };
}

async function provideRole(admin: Client, role: Role, password: string): Promise<void> {
  const name = `omni_${role}`;
  const found = await admin.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [name],
  );
  const [existing] = found.rows;
  if (existing?.rolsuper || existing?.rolbypassrls) {
    throw new Error(
      `The role ${name} may pass row-level security by. Take SUPERUSER and BYPASSRLS from it first.`,
    );
  }
  const verb = existing ? 'alter' : 'create';
  await admin.query(`${verb} role ${name} login password ${escapeLiteral(scramVerifier(password))}`);
  // A superuser needs no membership; another admin must be able to hand things over to the roles it made.
  await admin.query(`
    do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then
        grant ${name} to current_user with inherit true, set true;
      end if;
    end $$`);
}

/** Made where it is not there yet, by an admin connected to any database. */
export async function provideDatabase(admin: Client, database: string): Promise<void> {
  const found = await admin.query('select 1 from pg_database where datname = $1', [database]);
  if (found.rowCount === 0) {
    // The builtin locale sorts by code point and knows every letter's case, alike on every machine.
    await admin.query(`
      create database ${escapeIdentifier(database)} owner omni_owner template template0
        encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'`);
  }
}

/** What the roles may do with the database as a whole; asked for by an admin connected to any database. */
export async function grantEntry(admin: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await admin.query(`alter database ${name} owner to omni_owner`);
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to omni_app, omni_relay, omni_queue`);
  // The queue's own migrations say CREATE SCHEMA IF NOT EXISTS, which asks for the right even where the schema exists.
  // Its way of adding jobs in bulk goes through temporary tables.
  await admin.query(`grant create, temporary on database ${name} to omni_queue`);
}

/** Rights, extensions and the queue's schema, by an admin connected to this very database. */
export async function furnishDatabase(admin: Client, database: string): Promise<void> {
  await grantEntry(admin, database);
  for (const extension of extensions) await admin.query(`create extension if not exists ${extension}`);
  await admin.query(TRUST_CITEXT);
  await admin.query('create schema if not exists bullmq authorization omni_queue');
}

/**
 * Under row-level security an index answers a comparison only where its function is known to tell nothing of what it
 * compares, in errors above all. That of text is, that of citext does no more and is not marked; without the mark, looking
 * for an address reads all of a tenant's rows. Only a superuser may say so: elsewhere it stays slower.
 */
const TRUST_CITEXT = `
  do $$ begin
    alter function public.citext_eq(public.citext, public.citext) leakproof;
  exception when insufficient_privilege or undefined_function then null;
  end $$`;

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'omnibusiness provisioning' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server under another database or user. */
export function urlFor(url: string, change: { database?: string; user?: string; password?: string }): string {
  const changed = new URL(url);
  if (change.database !== undefined) changed.pathname = `/${change.database}`;
  if (change.user !== undefined) changed.username = change.user;
  if (change.password !== undefined) changed.password = change.password;
  return changed.href;
}

/** What PostgreSQL stores of a password (RFC 5803). Sent in its place, so that no server log can show the password. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (label: string) => createHmac('sha256', salted).update(label).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}
