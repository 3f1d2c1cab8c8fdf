import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { QuietLog } from '../logging/quiet-log';
import type { Backend } from './bull-jobs';

const MAX_WAIT_MS = 2_000;

/** Redis or Valkey. Its client reconnects by itself and holds commands back meanwhile. */
export function redisBackend(url: string): Backend {
  const redis = new Redis(url, {
    // Commands wait for the connection to come back, as BullMQ's workers ask for.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), MAX_WAIT_MS),
    connectionName: 'omnibusiness',
  });
  const log = new QuietLog(new Logger('Queue'));
  redis.on('error', (error: Error) => log.warn('the queue does not answer', error));
  return {
    connection: redis,
    factory: undefined,
    bulkFrom: 2,
    async ping() {
      // Offline, a ping would wait for the connection instead of saying that there is none.
      if (redis.status !== 'ready') throw new Error(`the queue is ${redis.status}`);
      await redis.ping();
    },
    async close() {
      await redis.quit().catch(() => {
        redis.disconnect();
      });
    },
  };
}
