import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';

export interface BenchData {
  organizationId: string;
  apiKey: string;
  clientId: string;
  contactIds: string[];
  rawIds: string[];
  deepCursor: string;
  deepRaw: { at: string; id: string };
  fragments: string[];
}

export const CONTACTS = Number(process.env.BENCH_CONTACTS ?? 100_000);
export const INVOICES = Number(process.env.BENCH_INVOICES ?? 50_000);
const NEIGHBOURS = 9;
const SYLLABLES = [
  'an',
  'be',
  'cor',
  'dal',
  'eri',
  'fan',
  'gol',
  'hil',
  'ist',
  'jor',
  'kem',
  'lun',
  'mar',
  'nov',
  'ost',
  'per',
  'qui',
  'ras',
  'sol',
  'tur',
  'ulm',
  'ver',
  'wil',
  'xan',
  'yor',
  'zel',
];

/** A process of ours that answers at a free port. It is asked, not listened to: logs are off while it is measured. */
export async function start(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  probe = '/health/live',
): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort();
  // As scripts/prepare.mjs and docker/Dockerfile run it.
  const child = spawn(process.execPath, ['--max-semi-space-size=32', script, ...args], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${String(port)}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${String(child.exitCode)}`);
    const answer = await fetch(url + probe).catch(() => null);
    if (answer?.ok) return { child, url };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function ask<T>(
  url: string,
  method: string,
  path: string,
  token: string | null,
  body?: unknown,
): Promise<T> {
  const response = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Fills the tenant by copying rows that the API made, so that every column is as the product writes it. */
export async function fill(
  adminUrl: string,
  url: string,
  token: string,
  organizationId: string,
  neighbour: string,
): Promise<{ clientId: string }> {
  const client = await ask<{ id: string }>(url, 'POST', '/v1/client-companies', token, {
    name: 'Bench Client',
  });
  const contact = await ask<{ id: string }>(url, 'POST', '/v1/contacts', token, {
    firstName: 'First',
    lastName: 'Contact',
    primaryEmail: 'first@example.com',
  });
  const invoice = await ask<{ id: string }>(url, 'POST', '/v1/invoices', token, {
    clientId: client.id,
    currency: 'EUR',
    lines: [1, 2, 3].map((n) => ({ description: `Work ${String(n)}`, quantity: '2.5', unitAmount: '12000' })),
  });
  const db = new Client({ connectionString: adminUrl });
  await db.connect();
  try {
    await db.query(readFileSync(join(process.cwd(), 'test/bench/schema.sql'), 'utf8'));
    await db.query('set session_replication_role = replica');
    const syllables = `(array['${SYLLABLES.join("','")}'])`;
    const word = (seed: string): string =>
      `initcap(${syllables}[1 + (hashint4(${seed}) & 2147483647) % 26] || ${syllables}[1 + (hashint4(${seed} + 1) & 2147483647) % 26] || ${syllables}[1 + (hashint4(${seed} + 2) & 2147483647) % 26])`;
    const contacts = (organization: string, count: number, from: number): string => `
      insert into crm.contacts select (jsonb_populate_record(c, jsonb_build_object(
        'id', gen_random_uuid(), 'organization_id', '${organization}', 'first_name', ${word('g * 7')}, 'last_name', ${word('g * 11 + 5')},
        'display_name', ${word('g * 7')} || ' ' || ${word('g * 11 + 5')}, 'primary_email', 'person' || (g + ${String(from)}) || '@example.com',
        'marketing_consent', (array['unknown','opted_in','opted_out'])[1 + g % 3],
        'created_at', timestamptz '2025-01-01' + g * interval '5 minutes', 'updated_at', timestamptz '2025-01-01' + g * interval '5 minutes'))).*
      from crm.contacts c, generate_series(1, ${String(count)}) g where c.id = '${contact.id}'`;
    await db.query(contacts(organizationId, CONTACTS, 0));
    for (let n = 1; n <= NEIGHBOURS; n += 1)
      await db.query(contacts(`${neighbour.slice(0, -1)}${String(n)}`, CONTACTS / 20, n * 1_000_000));
    await db.query(
      `insert into crm.contact_emails select (jsonb_populate_record(e, jsonb_build_object(
        'id', gen_random_uuid(), 'organization_id', c.organization_id, 'contact_id', c.id,
        'email', c.primary_email, 'email_normalised', c.primary_email, 'mailbox_key', c.primary_email))).*
      from crm.contact_emails e, crm.contacts c where e.contact_id = $1 and c.id <> $1`,
      [contact.id],
    );
    await db.query(
      `insert into revenue.invoices select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'created_at', timestamptz '2025-01-01' + g * interval '9 minutes'))).*
      from revenue.invoices i, generate_series(1, $1) g where i.id = $2`,
      [INVOICES, invoice.id],
    );
    await db.query(
      `insert into revenue.invoice_lines select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'invoice_id', i.id))).*
      from revenue.invoice_lines l, revenue.invoices i where l.invoice_id = $1 and i.id <> $1 and i.organization_id = l.organization_id`,
      [invoice.id],
    );
    await db.query(`insert into raw.contacts (organization_id, id, client_id, first_name, last_name, display_name, title, primary_email, phone, marketing_consent, created_at, updated_at)
      select organization_id, id, client_id, first_name, last_name, display_name, title, primary_email, phone, marketing_consent, created_at, updated_at from crm.contacts`);
    await db.query(
      `insert into raw.invoices (organization_id, id, client_id, total_minor) select organization_id, id, client_id, total_minor from revenue.invoices`,
    );
    await db.query(`insert into raw.invoice_lines (organization_id, invoice_id, position, description, quantity, unit_amount)
      select organization_id, invoice_id, position, description, quantity, unit_amount from revenue.invoice_lines`);
  } finally {
    await db.end();
  }
  return { clientId: client.id };
}

/** What the requests need to know of the rows. */
export async function lookUp(
  adminUrl: string,
  organizationId: string,
): Promise<Omit<BenchData, 'apiKey' | 'clientId' | 'deepCursor' | 'organizationId'>> {
  const db = new Client({ connectionString: adminUrl });
  await db.connect();
  try {
    await db.query('vacuum analyze');
    const ids = async (table: string): Promise<string[]> =>
      (
        await db.query<{ id: string }>(
          `select id from ${table} where organization_id = $1 order by md5(id::text) limit 500`,
          [organizationId],
        )
      ).rows.map((r) => r.id);
    const { rows: deep } = await db.query<{ at: string; id: string }>(
      'select created_at::text as at, id from raw.contacts where organization_id = $1 order by created_at desc, id desc offset $2 limit 1',
      [organizationId, CONTACTS / 2],
    );
    const { rows: names } = await db.query<{ name: string }>(
      'select last_name as name from crm.contacts where organization_id = $1 order by md5(id::text) limit 100',
      [organizationId],
    );
    return {
      contactIds: await ids('crm.contacts'),
      rawIds: await ids('raw.contacts'),
      deepRaw: deep[0] ?? { at: '', id: '' },
      fragments: names.map((n) => n.name.toLowerCase().slice(1, 6)),
    };
  } finally {
    await db.end();
  }
}

/** A cursor half-way through the contacts, got by walking there. */
export async function deepCursor(url: string, apiKey: string): Promise<string> {
  let cursor = '';
  for (let seen = 0; seen < CONTACTS / 2; seen += 200) {
    const page = await ask<{ nextCursor: string }>(
      url,
      'GET',
      `/v1/contacts?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
      apiKey,
    );
    cursor = page.nextCursor;
  }
  return cursor;
}

export { ask };
