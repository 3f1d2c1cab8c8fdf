import { randomUUID } from 'node:crypto';
import { cloneDatabase, type TestDatabase } from '@omni/testing';
import { Client } from 'pg';

let database: TestDatabase;
let db: Client;
const tenants = Array.from({ length: 10 }, () => randomUUID());

/** Ten tenants of eight hundred documents each, in no order. */
beforeAll(async () => {
  database = await cloneDatabase();
  const admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(
    `insert into search.search_documents (organization_id, entity_type, entity_id, title, body, archived, deleted)
     select t, 'contact', gen_random_uuid(), 'name ' || md5(n::text || t), left(md5(n::text), 8) || '@example.com', false, false
     from unnest($1::uuid[]) t, generate_series(1, 800) n order by md5(n::text || t)`,
    [tenants],
  );
  await admin.query('analyze search.search_documents');
  await admin.end();
  db = new Client({ connectionString: database.appUrl });
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await database.drop();
});

interface Plan {
  'Actual Rows': number;
  'Actual Total Time': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
}

/** Runs in the app's role, whose wall would keep any text operator from its index. */
async function search(q: string, times = 8): Promise<Plan> {
  let plan: Plan | undefined;
  for (let i = 0; i < times; i += 1) {
    await db.query('begin');
    await db.query(`select set_config('app.organization_id', $1, true)`, [tenants[3]]);
    const { rows } = await db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, buffers, format json) select * from search.find_ids(array['contact'], '${q}', 1000)`,
    );
    await db.query('commit');
    plan = rows[0]!['QUERY PLAN'][0].Plan;
  }
  return plan!;
}

test('a fragment is found through the index: among eight thousand documents it touches as many pages as it has matches', async () => {
  const { rows } = await db.query<{ f: string }>(`select substr(md5(717 || $1::text), 9, 6) as f`, [
    tenants[3],
  ]);
  const plan = await search(rows[0]!.f);
  expect(plan['Actual Rows']).toBeGreaterThanOrEqual(1);
  expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(60);
});

test('what nobody wrote costs next to nothing', async () => {
  const plan = await search('zzzzzz');
  expect(plan['Actual Rows']).toBe(0);
  expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(30);
});
