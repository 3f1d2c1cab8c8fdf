import { Logger } from '@nestjs/common';
import { WakeChannel } from '@omni/platform';
import { cloneDatabase, type TestDatabase } from '@omni/testing';
import { Client } from 'pg';

// What goes wrong here goes wrong on purpose.
Logger.overrideLogger(false);

let database: TestDatabase;
let admin: Client;
beforeAll(async () => {
  database = await cloneDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a process that commits events wakes those that work them off, once for many commits, and again after its connection was lost', async () => {
  let heard = 0;
  const listening = new WakeChannel(database.appUrl, 'disable', () => (heard += 1));
  const ringing = new WakeChannel(database.appUrl, 'disable');
  listening.listen();
  // Who begins to listen looks once: something may have been said before.
  await until(() => heard === 1);
  for (let i = 0; i < 50; i += 1) ringing.ring();
  await until(() => heard === 2);

  const { rowCount } = await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'omni wake' and datname = current_database()`,
  );
  expect(rowCount).toBe(2);
  await until(() => heard === 3);
  ringing.ring();
  await until(() => heard >= 4);
  await Promise.all([listening.close(), ringing.close()]);
});
