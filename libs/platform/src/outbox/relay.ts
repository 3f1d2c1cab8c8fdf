import { Injectable, Logger } from '@nestjs/common';
import { QuietLog } from '../logging/quiet-log';
import { JobQueue } from '../queue/job-queue';
import { traced } from '../tracing/tracing';
import { LaneWorker, type LaneClaim } from './lane-worker';
import { Sweeper } from './sweeper';
import { OutboxWake } from './wake';

/** The truth is found by looking; rings only make it sooner. */
const POLL_MS = 1_000;
/** First look again for events that wait behind an open transaction; doubled up to the poll. */
const BLOCKED_MS = 2;
const SWEEP_MS = 2_000;
/** Lanes at once in one process: as many as there are. */
const CONCURRENCY = 8;

const LANES = 'lanes';
const UPKEEP = 'upkeep';

/** Finds lanes with something to do and hands them to the queue; whoever takes such a job works the lane off. */
@Injectable()
export class Relay {
  private readonly log = new QuietLog(new Logger(Relay.name));
  private running: Promise<void> | undefined;
  private stopping = false;
  private rung = false;
  private wakeUp: (() => void) | undefined;
  private blockedMs = BLOCKED_MS;
  private sweptAt = 0;
  private unlisten: (() => void) | undefined;

  constructor(
    private readonly lanes: LaneWorker,
    private readonly sweeper: Sweeper,
    private readonly queue: JobQueue,
    private readonly wake: OutboxWake,
  ) {}

  async start(): Promise<void> {
    this.unlisten = this.wake.onRing(() => this.ring());
    await this.queue.process<LaneClaim>(LANES, ({ data }) => this.work(data), { concurrency: CONCURRENCY });
    await this.queue.process(UPKEEP, async () => void (await this.sweeper.sweep()));
    this.running = this.loop();
  }

  /** Looks at once instead of at the next poll. */
  ring(): void {
    this.rung = true;
    this.wakeUp?.();
  }

  /** Claims nothing further and ends lanes after the batch in hand. The queue waits for those. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.unlisten?.();
    this.lanes.stop();
    this.wakeUp?.();
    await this.running;
  }

  private async work({ lane, owner }: LaneClaim): Promise<void> {
    await traced('lane', { lane }, async () => void (await this.lanes.run(lane, owner)));
    // What was committed between the lane's last look and its release has rung in vain.
    this.ring();
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      this.rung = false;
      await this.sleep(await this.look());
    }
  }

  /** One look at the lanes. Returns how long to wait for the next. */
  private async look(): Promise<number> {
    try {
      const { claims, blocked } = await this.lanes.claimDue();
      if (claims.length) await this.handOn(claims);
      await this.sweepSometimes();
      if (!blocked) {
        this.blockedMs = BLOCKED_MS;
        return POLL_MS;
      }
      this.blockedMs = Math.min(this.blockedMs * 2, POLL_MS);
      return this.blockedMs;
    } catch (error) {
      this.log.warn('the outbox could not be looked at; trying on', error);
      return POLL_MS;
    }
  }

  private async handOn(claims: readonly LaneClaim[]): Promise<void> {
    try {
      await this.queue.addBulk(
        LANES,
        claims.map((claim) => ({ name: `lane ${String(claim.lane)}`, data: claim })),
      );
    } catch (error) {
      await this.lanes.release(claims);
      throw error;
    }
  }

  private async sweepSometimes(): Promise<void> {
    const now = Date.now();
    if (now - this.sweptAt < SWEEP_MS) return;
    this.sweptAt = now;
    if (!(await this.sweeper.isDue())) return;
    // All processes name it alike within the same moments, so that one sweeps.
    await this.queue.add(UPKEEP, {
      name: 'sweep',
      data: {},
      id: `sweep-${String(Math.floor(now / SWEEP_MS))}`,
    });
  }

  /** Until the time is up or somebody rings; not at all when that has happened since the look began. */
  private sleep(ms: number): Promise<void> {
    if (this.rung || this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.wakeUp = undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.wakeUp = done;
    });
  }
}
