import { Injectable, Logger } from '@nestjs/common';
import { QuietLog } from '../logging/quiet-log';
import { OutboxWake } from '../outbox/wake';
import { JobQueue } from '../queue/job-queue';
import { Errands, type ErrandClaim } from './errands';

/** The truth is found by looking; rings only make it sooner. */
const POLL_MS = 1_000;
/** Rings within this are one. */
const GAP_MS = 15;
/** Claims that this process has handed on and not heard back of. */
const OUTSTANDING = 64;
/** After this a claim's lease is over, wherever it went. */
const FORGET_MS = 20_000;
/** Errands a job carries: a job costs many times what a row does. */
const CHUNK = 4;
const CONCURRENCY = 8;

const QUEUE = 'errands';

/** Finds errands that are due and hands them to the queue; whoever takes such a job runs them. */
@Injectable()
export class ErrandRelay {
  private readonly log = new QuietLog(new Logger(ErrandRelay.name));
  private readonly handed = new Map<string, number>();
  private running: Promise<void> | undefined;
  private stopping = false;
  private rung = false;
  private wakeUp: (() => void) | undefined;
  private unlisten: (() => void) | undefined;

  constructor(
    private readonly errands: Errands,
    private readonly queue: JobQueue,
    private readonly wake: OutboxWake,
  ) {}

  async start(): Promise<void> {
    this.unlisten = this.wake.onRing(() => this.ring());
    await this.queue.process<ErrandClaim[]>(QUEUE, ({ data }) => this.work(data), {
      concurrency: CONCURRENCY,
    });
    this.running = this.loop();
  }

  /** Claims nothing further. The queue waits for what is in hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.unlisten?.();
    this.wakeUp?.();
    await this.running;
  }

  private ring(): void {
    this.rung = true;
    this.wakeUp?.();
  }

  private async work(claims: readonly ErrandClaim[]): Promise<void> {
    if (this.stopping) {
      await this.errands.release(claims);
      return;
    }
    await Promise.all(
      claims.map(async (claim) => {
        try {
          await this.errands.run(claim);
        } catch (error) {
          // Its lease runs out and it is taken again.
          this.log.warn('an errand could not be looked after', error);
        } finally {
          this.handed.delete(claim.owner);
        }
      }),
    );
    this.ring();
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      this.rung = false;
      await this.look();
      await sleep(GAP_MS);
      await this.pause(POLL_MS);
    }
  }

  private async look(): Promise<void> {
    const now = Date.now();
    for (const [owner, until] of this.handed) if (until < now) this.handed.delete(owner);
    if (this.handed.size >= OUTSTANDING) return;
    try {
      const claims = await this.errands.claimDue(OUTSTANDING - this.handed.size);
      if (claims.length === 0) return;
      for (const { owner } of claims) this.handed.set(owner, now + FORGET_MS);
      await this.handOn(claims);
    } catch (error) {
      this.log.warn('errands could not be looked for; trying on', error);
    }
  }

  private async handOn(claims: readonly ErrandClaim[]): Promise<void> {
    const chunks = Array.from({ length: Math.ceil(claims.length / CHUNK) }, (_, i) =>
      claims.slice(i * CHUNK, (i + 1) * CHUNK),
    );
    try {
      await this.queue.addBulk(
        QUEUE,
        chunks.map((data) => ({ name: 'errands', data })),
      );
    } catch (error) {
      for (const { owner } of claims) this.handed.delete(owner);
      await this.errands.release(claims);
      throw error;
    }
  }

  /** Until the time is up or somebody rings; not at all when that has happened since the look began. */
  private pause(ms: number): Promise<void> {
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

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
