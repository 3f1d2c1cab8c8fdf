import { Logger } from '@nestjs/common';
import { Queue, Worker, type BackendFactory, type Job as BullJob } from 'bullmq';
import { QuietLog } from '../logging/quiet-log';
import {
  JobQueue,
  type Job,
  type JobHandler,
  type NewJob,
  type ProcessOptions,
  type QueueDepth,
} from './job-queue';

/** The store behind BullMQ, as `open-queue.ts` chose it. */
export interface Backend {
  connection: unknown;
  /** none for Redis, which is BullMQ's own */
  factory: BackendFactory | undefined;
  /** from how many jobs on adding them as one costs less than one by one */
  bulkFrom: number;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A worker that died holding a job gives it up after this; the job is then run by another. */
const LOCK_MS = 30_000;
/** Wait before asking a store again that refused the connection. */
const RETRY_MS = 500;
/** Longest wait for a job before looking again unasked: a lost notification costs this much and no more. */
const DRAIN_SECONDS = 2;
const KEPT_FAILED = 1_000;
const KEPT_NOTES = 100;

type AnyQueue = Queue<unknown, unknown>;
type AnyWorker = Worker<unknown, unknown>;

/** The port on BullMQ. */
export class BullJobs extends JobQueue {
  private readonly log = new QuietLog(new Logger('Queue'));
  private readonly queues = new Map<string, AnyQueue>();
  private readonly workers = new Map<string, AnyWorker>();
  private closing = false;

  constructor(private readonly backend: Backend) {
    super();
  }

  override async add<D>(queue: string, job: NewJob<D>): Promise<void> {
    await this.queue(queue).add(job.name, job.data, optionsOf(job));
  }

  override async addBulk<D>(queue: string, jobs: readonly NewJob<D>[]): Promise<void> {
    if (jobs.length < this.backend.bulkFrom) {
      await Promise.all(jobs.map((job) => this.add(queue, job)));
      return;
    }
    await this.queue(queue).addBulk(
      jobs.map((job) => ({ name: job.name, data: job.data, opts: optionsOf(job) })),
    );
  }

  override async process<D>(
    queue: string,
    handler: JobHandler<D>,
    { concurrency = 1 }: ProcessOptions = {},
  ): Promise<void> {
    if (this.workers.has(queue)) throw new Error(`the queue ${queue} has a handler already`);
    const worker: AnyWorker = new Worker(
      queue,
      (job: BullJob<unknown, unknown>) => handler(jobOf(job) as Job<D>),
      {
        connection: this.backend.connection as never,
        concurrency,
        lockDuration: LOCK_MS,
        // Found dead by another worker at latest after this much more.
        stalledInterval: LOCK_MS / 2,
        runRetryDelay: RETRY_MS,
        drainDelay: DRAIN_SECONDS,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: KEPT_FAILED },
      },
      this.backend.factory as never,
    );
    worker.on('error', (error) => this.disturbed(queue, error));
    worker.on('failed', (job, error) =>
      this.log.warn(`a job of ${queue} failed (${job?.name ?? 'unknown'})`, error),
    );
    this.workers.set(queue, worker);
    await worker.waitUntilReady();
  }

  override async schedule(queue: string, jobs: readonly { name: string; cron: string }[]): Promise<void> {
    const bull = this.queue(queue);
    const there = new Map((await bull.getJobSchedulers(0, -1)).map((s) => [s.key, s.pattern]));
    for (const { name, cron } of jobs) {
      // Setting up what stands already would put off a run that is due at this very moment.
      if (there.get(name) === cron) continue;
      await bull.upsertJobScheduler(name, { pattern: cron, tz: 'UTC' }, { name, data: {}, opts: SCHEDULED });
    }
    const wanted = new Set(jobs.map((job) => job.name));
    for (const name of there.keys()) if (!wanted.has(name)) await bull.removeJobScheduler(name);
  }

  override async depth(queue: string): Promise<QueueDepth> {
    const counts = await this.queue(queue).getJobCounts(
      'waiting',
      'prioritized',
      'active',
      'delayed',
      'failed',
    );
    return {
      waiting: (counts.waiting ?? 0) + (counts.prioritized ?? 0),
      active: counts.active ?? 0,
      delayed: counts.delayed ?? 0,
      failed: counts.failed ?? 0,
    };
  }

  override ping(): Promise<void> {
    return this.backend.ping();
  }

  override async close(): Promise<void> {
    this.closing = true;
    await Promise.all([...this.workers.values()].map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }

  private disturbed(queue: string, error: Error): void {
    if (!this.closing) this.log.warn(`the queue ${queue} is disturbed`, error);
  }

  private queue(name: string): AnyQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const made: AnyQueue = new Queue(
      name,
      // What BullMQ notes of each step is read by nobody here.
      { connection: this.backend.connection as never, streams: { events: { maxLen: KEPT_NOTES } } },
      this.backend.factory as never,
    );
    made.on('error', (error) => this.disturbed(name, error));
    this.queues.set(name, made);
    return made;
  }
}

/** Scheduled work is tried again for a while: another time round may be a day away. */
const SCHEDULED = { attempts: 6, backoff: { type: 'exponential', delay: 5_000 }, ...kept() };

function kept() {
  return { removeOnComplete: true, removeOnFail: { count: KEPT_FAILED } } as const;
}

function optionsOf(job: NewJob) {
  return {
    ...kept(),
    attempts: job.attempts ?? 1,
    ...(job.id === undefined ? {} : { jobId: job.id }),
    ...(job.delayMs === undefined ? {} : { delay: job.delayMs }),
    ...(job.backoffMs === undefined ? {} : { backoff: { type: 'exponential', delay: job.backoffMs } }),
  };
}

function jobOf(job: BullJob<unknown, unknown>): Job {
  const due = job.opts.prevMillis;
  return {
    id: job.id ?? '',
    name: job.name,
    data: job.data,
    attempt: job.attemptsMade + 1,
    dueAt: due === undefined ? null : new Date(due),
  };
}
