import { Injectable, Logger } from '@nestjs/common';
import { CronExpressionParser } from 'cron-parser';
import { QuietLog } from '../logging/quiet-log';
import { RelayDatabase } from '../outbox/relay-database';
import { JobQueue, type Job } from '../queue/job-queue';
import { Clock } from '../time';
import { Schedules } from './schedules';

const QUEUE = 'schedules';
const LOOK_MS = 60_000;
/** The queue's own scheduler is given this long before a due time counts as missed. */
const GRACE_MS = 30_000;
/** Marks older than this are not asked for any more: no schedule comes round more seldom. */
const KEEP_DAYS = 400;

interface Missed {
  due: string;
}

/**
 * Keeps scheduled work coming, whatever became of the queue: schedules that vanished with its store are set up again, and
 * the last due time that nobody did (the machine was off, the store was wiped) is made up for once.
 */
@Injectable()
export class ScheduleKeeper {
  private readonly log = new QuietLog(new Logger('Schedules'));
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly schedules: Schedules,
    private readonly queue: JobQueue,
    private readonly relay: RelayDatabase,
    private readonly clock: Clock,
  ) {}

  async start(): Promise<void> {
    await this.queue.process<Missed | object>(QUEUE, (job) => this.work(job), { concurrency: 2 });
    this.look();
    this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Sets up what is missing and makes up for what was missed. */
  async keep(): Promise<void> {
    const declared = this.schedules.all();
    await this.queue.schedule(QUEUE, declared);
    const done = await this.lastDone();
    const now = this.clock.now();
    for (const { name, cron } of declared) {
      const due = CronExpressionParser.parse(cron, { currentDate: now, tz: 'UTC' }).prev().toDate();
      const last = done.get(name);
      if (now.getTime() - due.getTime() < GRACE_MS || (last !== undefined && last >= due.getTime())) continue;
      await this.queue.add<Missed>(QUEUE, {
        name,
        data: { due: due.toISOString() },
        id: `missed-${name}-${String(due.getTime())}`,
        attempts: 6,
        backoffMs: 5_000,
      });
    }
  }

  private look(): void {
    this.looking = this.keep().catch((error: unknown) =>
      this.log.warn('schedules could not be looked after', error),
    );
  }

  private async work(job: Job<Missed | object>): Promise<void> {
    const due = 'due' in job.data ? new Date(job.data.due) : job.dueAt;
    // A schedule that a newer version no longer has: its last job is still about.
    if (!due || !this.schedules.has(job.name)) return;
    await this.schedules.run(job.name, due);
  }

  private async lastDone(): Promise<Map<string, number>> {
    const rows = await this.relay.rows<{ name: string; due: string }>(
      `with pruned as (delete from engine.schedule_marks where due_at < now() - make_interval(days => ${String(KEEP_DAYS)}))
       select name, max(due_at) as due from engine.schedule_marks group by name`,
    );
    return new Map(rows.map((row) => [row.name, Date.parse(row.due)]));
  }
}
