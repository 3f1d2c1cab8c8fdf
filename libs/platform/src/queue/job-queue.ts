/** Work handed to the queue: small, JSON, and only a hint. What must not be lost stands in our own tables. */
export interface NewJob<D = unknown> {
  /** what kind of work within the queue, for people who look at it */
  name: string;
  data: D;
  /** a second job with the id of one that is still there is not added */
  id?: string;
  delayMs?: number;
  /** tries before the job counts as failed; 1 unless told */
  attempts?: number;
  /** wait before the second try, doubled before each further one */
  backoffMs?: number;
}

export interface Job<D = unknown> {
  id: string;
  name: string;
  data: D;
  /** 1 at the first try */
  attempt: number;
  /** for scheduled jobs the time they were due, not the time they began */
  dueAt: Date | null;
}

export type JobHandler<D = unknown> = (job: Job<D>) => Promise<void>;

export interface ProcessOptions {
  /** jobs of this queue at once in this process */
  concurrency?: number;
}

/** `waiting` may begin now, `delayed` later, `failed` have spent their tries. */
export interface QueueDepth {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

/**
 * Where work waits for a free hand, on PostgreSQL or on Redis; nobody who uses it can tell which. Jobs run at least once.
 * A job may vanish with its store, so whoever adds one keeps what is needed to add it again.
 */
export abstract class JobQueue {
  abstract add<D>(queue: string, job: NewJob<D>): Promise<void>;
  abstract addBulk<D>(queue: string, jobs: readonly NewJob<D>[]): Promise<void>;
  /** Runs a queue's jobs in this process until it is closed. One handler a queue. */
  abstract process<D>(queue: string, handler: JobHandler<D>, options?: ProcessOptions): Promise<void>;
  /**
   * Exactly these jobs come round by cron (UTC) in a queue, whichever came round before. May be called again at any
   * time: what stands already is left alone.
   */
  abstract schedule(queue: string, jobs: readonly { name: string; cron: string }[]): Promise<void>;
  abstract depth(queue: string): Promise<QueueDepth>;
  /** Throws when the store does not answer. */
  abstract ping(): Promise<void>;
  /** Takes no further jobs, lets running ones end, and disconnects. */
  abstract close(): Promise<void>;
}
