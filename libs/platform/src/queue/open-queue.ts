import type { Settings } from '../config/settings';
import type { JobQueue } from './job-queue';

export type QueueSettings = Pick<Settings, 'queueUrl' | 'queueDatabaseUrl' | 'databaseSsl'>;

// Loaded when chosen: a process that answers requests alone needs none of it, and starts so much faster.
/* eslint-disable @typescript-eslint/no-require-imports */
const load = {
  bull: () => require('./bull-jobs') as typeof import('./bull-jobs'),
  redis: () => require('./redis-backend') as typeof import('./redis-backend'),
  postgres: () => require('./postgres-backend') as typeof import('./postgres-backend'),
};
/* eslint-enable @typescript-eslint/no-require-imports */

/**
 * The queue that settings name: Redis or Valkey under QUEUE_URL, else PostgreSQL. Waits for a PostgreSQL that is not
 * there yet, until `signal` ends the waiting.
 */
export async function openQueue(settings: QueueSettings, signal?: AbortSignal): Promise<JobQueue> {
  const { BullJobs } = load.bull();
  if (settings.queueUrl !== undefined) return new BullJobs(load.redis().redisBackend(settings.queueUrl));
  if (settings.queueDatabaseUrl === undefined) throw new Error('the settings name no place for the queue');
  return new BullJobs(
    await load.postgres().postgresBackend(settings.queueDatabaseUrl, settings.databaseSsl, signal),
  );
}
