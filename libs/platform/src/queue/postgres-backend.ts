import { Logger } from '@nestjs/common';
import { createPostgresBackend, runMigrations } from 'bullmq';
import { Pool, type PoolClient } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import type { Settings } from '../config/settings';
import { withSsl } from '../database/pool';
import { QuietLog } from '../logging/quiet-log';
import type { Backend } from './bull-jobs';

const SCHEMA = 'bullmq';
/** Each queue that is worked on keeps one connection listening; the rest serve all queues. */
const POOL_SIZE = 12;
const FIRST_WAIT_MS = 100;
const MAX_WAIT_MS = 3_000;

/** BullMQ's own backend on PostgreSQL: one schema, one shared pool, the queue's own role. */
export async function postgresBackend(
  url: string,
  ssl: Settings['databaseSsl'],
  signal?: AbortSignal,
): Promise<Backend> {
  const pool = new PatientPool({
    connectionString: withSsl(url, ssl),
    application_name: 'omni queue',
    max: POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // A job that is lost with the machine is added again from our own tables, so nobody waits for the disk here.
    options: `-c search_path=${SCHEMA} -c timezone=UTC -c synchronous_commit=off`,
  });
  const log = new QuietLog(new Logger('Queue'));
  pool.on('error', (error) => {
    if (!pool.ending) log.warn('a connection of the queue was lost', error);
  });
  pool.on('connect', (client) => client.on('error', () => undefined));
  // Every queue and worker listens for the pool's errors: that many listeners are no leak.
  pool.setMaxListeners(0);
  await migrated(pool, log, signal);
  return {
    connection: pool,
    factory: createPostgresBackend as never,
    // In bulk it makes two temporary tables each time, which costs as much as some ten jobs.
    bulkFrom: 12,
    async ping() {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

/** Makes or renews BullMQ's tables; waits for a server that is not there yet. */
async function migrated(pool: Pool, log: QuietLog, signal?: AbortSignal): Promise<void> {
  for (;;) {
    try {
      const client = await pool.connect();
      try {
        await runMigrations(client, SCHEMA);
        return;
      } finally {
        client.release();
      }
    } catch (error) {
      if (signal?.aborted || !isAbsence(error)) {
        await pool.end();
        throw error;
      }
      log.warn('the queue waits for its database', error);
    }
  }
}

type Connected = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (error?: unknown) => void,
) => void;

/**
 * A pool that passes bad news on slowly. While the server restarts BullMQ's workers ask again at once, thousands of
 * times a second; here each refusal takes a little longer than the one before, until a connection succeeds.
 */
class PatientPool extends Pool {
  private waitMs = 0;

  override connect(): Promise<PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<PoolClient> | void {
    if (!callback) return this.patiently();
    this.patiently().then(
      (client) => callback(undefined, client, (error) => client.release(error as Error)),
      (error: unknown) => callback(error as Error, undefined, () => undefined),
    );
  }

  private async patiently(): Promise<PoolClient> {
    try {
      const client = await super.connect();
      this.waitMs = 0;
      return client;
    } catch (error) {
      this.waitMs = Math.min(Math.max(this.waitMs * 2, FIRST_WAIT_MS), MAX_WAIT_MS);
      if (!this.ending) await wait(this.waitMs);
      throw error;
    }
  }
}

/** Whether the server was not there, as opposed to having answered that something is wrong. */
function isAbsence(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return (
    /^(?:E[A-Z]+|57P0[123]|08...|53300)$/.test(code) || /timeout|terminated/i.test((error as Error).message)
  );
}
