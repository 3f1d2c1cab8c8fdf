import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from './test-database';
import { testSettings } from './test-settings';

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

let first: TestDatabase;
let second: TestDatabase;
beforeAll(async () => {
  [first, second] = await Promise.all([cloneDatabase(), cloneDatabase()]);
});
afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

test('a clone is migrated and every role can enter it', async () => {
  expect(await ask(first.ownerUrl, 'select count(*) > 0 as some from engine.migrations')).toEqual([
    { some: true },
  ]);
  for (const url of [first.appUrl, first.relayUrl, first.queueUrl]) {
    expect(await ask(url, 'select current_database() as name')).toEqual([{ name: first.name }]);
  }
});

test('what one clone holds, another does not', async () => {
  await ask(first.ownerUrl, 'create table public.only_here ()');
  expect(await ask(second.ownerUrl, `select to_regclass('public.only_here')::text as found`)).toEqual([
    { found: null },
  ]);
});

test('a clone is made of the migrated template', async () => {
  const clone = await cloneDatabase();
  await clone.drop();
});

test('a product of the test runs on the clone', () => {
  expect(testSettings(first, { RATE_LIMIT_PER_MINUTE: '5' })).toMatchObject({
    databaseUrl: first.appUrl,
    migrationDatabaseUrl: first.ownerUrl,
    port: 0,
    rateLimitPerMinute: 5,
  });
});
