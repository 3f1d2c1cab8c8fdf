import {
  Global,
  Inject,
  Injectable,
  Module,
  Optional,
  type BeforeApplicationShutdown,
  type DynamicModule,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ErrandRelay } from './errands/errand-relay';
import { Errands } from './errands/errands';
import { LaneWorker } from './outbox/lane-worker';
import { Relay } from './outbox/relay';
import { Sweeper } from './outbox/sweeper';
import { JobQueue } from './queue/job-queue';
import { ExpireIdempotencyKeys, ExpireProcessedEvents } from './schedule/expire';
import { Organizations } from './schedule/organizations';
import { ScheduleKeeper } from './schedule/schedule-keeper';
import { Schedules } from './schedule/schedules';

export interface WorkerParts {
  /** where work waits; without one nothing works by itself, and a test does everything by hand */
  queue?: JobQueue;
}

/** Begins and ends the work of a process. */
@Injectable()
export class WorkerLife implements BeforeApplicationShutdown {
  constructor(
    @Optional() private readonly relay?: Relay,
    @Optional() private readonly keeper?: ScheduleKeeper,
    @Optional() private readonly errands?: ErrandRelay,
    @Optional() @Inject(JobQueue) private readonly queue?: JobQueue,
  ) {}

  /** Begins to work. The database must be up to date by then. */
  async start(): Promise<void> {
    await this.relay?.start();
    await this.keeper?.start();
    await this.errands?.start();
  }

  /** Claims nothing more, finishes what is in hand, lets go of the queue. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay?.stop(), this.keeper?.stop(), this.errands?.stop()]);
    await this.queue?.close();
  }
}

const HANDS = [LaneWorker, Sweeper, Errands, Organizations, Schedules];
const UPKEEP = [ExpireIdempotencyKeys, ExpireProcessedEvents];

/** What works off events and schedules. The platform module of the process must hold the relay's connections. */
@Global()
@Module({})
export class WorkerModule {
  static compose({ queue }: WorkerParts = {}): DynamicModule {
    const driven = queue ? [{ provide: JobQueue, useValue: queue }, Relay, ScheduleKeeper, ErrandRelay] : [];
    return {
      module: WorkerModule,
      imports: [DiscoveryModule],
      providers: [...HANDS, ...UPKEEP, ...driven, WorkerLife],
      exports: [...HANDS, ...(queue ? [JobQueue] : []), WorkerLife],
    };
  }
}
