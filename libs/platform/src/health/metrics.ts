import { Inject, Injectable, Optional } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database';
import { OutboxStatus } from '../outbox/outbox-status';
import { RelayDatabase } from '../outbox/relay-database';
import { JobQueue } from '../queue/job-queue';

/** Seconds; from a cached read to a large export. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const QUEUES = ['lanes', 'upkeep', 'schedules'];

interface Child {
  observe(seconds: number): void;
}

/** Figures for Prometheus. A request costs one look-up and one addition; everything else is asked for when it is read. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly children = new Map<string, Child>();
  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by operation and status.',
    labelNames: ['operation', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });
  private readonly pending = this.gauge('outbox_pending_events', 'Events committed and not yet handled.');
  private readonly lag = this.gauge('outbox_lag_seconds', 'Age of the oldest event that is not handled yet.');
  private readonly failing = this.gauge('outbox_failing_deliveries', 'Deliveries that wait for another try.');
  private readonly dead = this.gauge('outbox_dead_deliveries', 'Deliveries parked for a person.');
  private readonly jobs = this.gauge('queue_jobs', 'Jobs by queue and state.', ['queue', 'state']);
  private readonly connections = this.gauge(
    'database_connections',
    'Connections by pool; waiting are callers without one.',
    ['pool', 'state'],
  );
  private defaults = false;

  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxStatus,
    @Optional() private readonly relay?: RelayDatabase,
    @Optional() @Inject(JobQueue) private readonly queue?: JobQueue,
  ) {}

  /** Notes one answered request. Operations are a closed set, so that no caller can make the figures grow. */
  request(operation: string, status: number, milliseconds: number): void {
    const key = `${operation} ${String(status)}`;
    let child = this.children.get(key);
    if (!child) {
      child = this.durations.labels(operation, String(status));
      this.children.set(key, child);
    }
    child.observe(milliseconds / 1000);
  }

  async text(): Promise<string> {
    if (!this.defaults) {
      // Their observers cost a little all the time, so nobody pays who never reads them.
      this.defaults = true;
      collectDefaultMetrics({ register: this.registry });
    }
    this.readPools();
    // A store that is down must not hide the other figures.
    await Promise.allSettled([this.readOutbox(), this.readQueues()]);
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private async readOutbox(): Promise<void> {
    const figures = await this.outbox.figures();
    if (!figures) return;
    this.pending.set(figures.pending);
    this.lag.set(figures.lagSeconds);
    this.failing.set(figures.failing);
    this.dead.set(figures.dead);
  }

  private async readQueues(): Promise<void> {
    if (!this.queue) return;
    for (const queue of QUEUES) {
      const depth = await this.queue.depth(queue);
      for (const [state, count] of Object.entries(depth)) this.jobs.set({ queue, state }, count as number);
    }
  }

  private readPools(): void {
    const pools = { app: this.database.pool, ...(this.relay ? { relay: this.relay.pool } : {}) };
    for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
      this.connections.set({ pool, state: 'total' }, totalCount);
      this.connections.set({ pool, state: 'idle' }, idleCount);
      this.connections.set({ pool, state: 'waiting' }, waitingCount);
    }
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
