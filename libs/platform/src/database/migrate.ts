import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** Any number; two instances that start at once agree on it. */
const LOCK = 7_204_911;

/** Brings a database up to date as its owner. Two instances may call it at once: one migrates, the other waits. */
export async function runMigrations(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<void> {
  const guard = new Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    await guard.query('create schema if not exists engine');
    if (await upToDate(guard, migrations)) {
      await mendCount(guard);
      return;
    }
    await withDataSource(ownerUrl, migrations, (source) => source.runMigrations({ transaction: 'each' }));
    // A process tells that it is ready by reading here how far the schema is.
    await guard.query('grant usage on schema engine to omni_app, omni_relay');
    await guard.query('grant select on engine.migrations to omni_app, omni_relay');
    await mendCount(guard);
  } finally {
    await guard.end();
  }
}

/** Takes every migration back, newest first: the way down is tested as the way up. */
export async function revertMigrations(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
): Promise<void> {
  await withDataSource(ownerUrl, migrations, async (source) => {
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
  });
}

/** A dump that was restored here brings transaction numbers of another server: the house's own count goes on from them. */
async function mendCount(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regproc('engine.mend_count') is not null as there",
  );
  if (rows[0]?.there) await client.query('select engine.mend_count()');
}

/** Whether the last migration stands; spares a start TypeORM's own look. */
async function upToDate(client: Client, migrations: readonly MigrationClass[]): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('engine.migrations') is not null as there",
  );
  if (!rows[0]?.there) return false;
  const { rows: names } = await client.query<{ name: string }>('select name from engine.migrations');
  const done = new Set(names.map((n) => n.name));
  return migrations.every((m) => done.has(m.name));
}

async function withDataSource<T>(
  url: string,
  migrations: readonly MigrationClass[],
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: 'engine',
    migrationsTableName: 'migrations',
    migrations: [...migrations],
    entities: [],
    poolSize: 2,
    logging: false,
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}
