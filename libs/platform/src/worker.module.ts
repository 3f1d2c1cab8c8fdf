import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Pool } from 'pg';
import { LaneWorker } from './outbox/lane-worker';
import { RelayDatabase } from './outbox/relay-database';
import { Sweeper } from './outbox/sweeper';
import { Organizations } from './schedule/organizations';
import { Schedules } from './schedule/schedules';

export interface WorkerParts {
  /** connections of the relay's role */
  relayPool: Pool;
}

/** What works off events and schedules. */
@Global()
@Module({})
export class WorkerModule {
  static compose({ relayPool }: WorkerParts): DynamicModule {
    const own = [LaneWorker, Sweeper, Organizations, Schedules];
    return {
      module: WorkerModule,
      imports: [DiscoveryModule],
      providers: [{ provide: RelayDatabase, useValue: new RelayDatabase(relayPool) }, ...own],
      exports: [RelayDatabase, ...own],
    };
  }
}
