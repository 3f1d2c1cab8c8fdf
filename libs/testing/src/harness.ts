import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Database,
  Denials,
  Errands,
  LaneWorker,
  MovableClock,
  OutboxStatus,
  Schedules,
  StructuredLogger,
  Sweeper,
  WorkerModule,
  runMigrations,
  type MigrationClass,
} from '@omni/platform';
import { Client } from 'pg';
import { docs } from '../../../apps/serve';
import { closeGround, createHttpApp, openGround, type Ground } from '../../../apps/compose';
import { Http } from './http';
import { cloneDatabase, type TestDatabase } from './test-database';
import { testSettings } from './test-settings';

export interface StartOptions {
  /** the domain modules; every module of the house unless told */
  modules?: readonly Type[];
  clock?: MovableClock;
  /** a database that the test made itself; a fresh clone unless told */
  database?: TestDatabase;
  /** settings by their names in the environment */
  env?: Record<string, string>;
  /** hears every line of the log, down to the smallest */
  log?: (line: string) => void;
  /** further Nest modules, such as a stub for where principals come from */
  also?: readonly (DynamicModule | Type)[];
  /** migrations on top of the house's own, for tables that only a test knows */
  migrations?: readonly MigrationClass[];
}

/** A Monday morning. Tests travel from here; nothing in them depends on when they are run. */
export const TEST_START = '2026-03-02T09:00:00.000Z';

/** The real product on a database of its own, listening on a port of its own, with a clock that stands still. */
export class TestApp {
  private owner: Client | undefined;
  private draining: Promise<unknown> = Promise.resolve();

  constructor(
    readonly app: NestFastifyApplication,
    readonly ground: Ground,
    readonly database: TestDatabase,
    readonly clock: MovableClock,
    /** where it listens: `http://127.0.0.1:49152` */
    readonly url: string,
  ) {}

  /** A caller without a token; `.as(token)` makes it somebody. */
  get http(): Http {
    return new Http(this.url);
  }

  /** Something out of the running product. */
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get(token, { strict: false });
  }

  /**
   * Hands every event to its consumers, runs errands, and tries again what is due, until nothing is left to do. What waits for a
   * later moment stays: move the clock and drain again. Returns how many deliveries were made. One at a time: whoever drains
   * beside another would find that one's work leased, and go on before it is done.
   */
  drain(): Promise<number> {
    const turn = this.draining.then(() => this.drainNow());
    this.draining = turn.catch(() => undefined);
    return turn;
  }

  private async drainNow(): Promise<number> {
    const [lanes, sweeper, status] = [this.get(LaneWorker), this.get(Sweeper), this.get(OutboxStatus)];
    await this.get(Denials).settled();
    let handled = 0;
    for (;;) {
      let round = 0;
      for (const lane of LANES) round += await lanes.run(lane);
      round += await sweeper.sweep();
      round += await this.get(Errands).runDue();
      handled += round;
      if (round > 0) continue;
      if (!(await status.figures())?.pending) return handled;
      // Committed, but behind a transaction that is still open somewhere on this server: it ends within moments.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Does a schedule's work now, for every organization. */
  async runSchedule(name: string): Promise<void> {
    await this.get(Schedules).runNow(name);
  }

  /** Asks the database as its superuser, behind every wall: for what the API does not show. */
  async ownerSql<R = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    if (!this.owner) {
      const client = new Client({ connectionString: this.database.adminUrl, application_name: 'omni test' });
      // The server may go away under it, at the end of a run or by a test's own hand.
      client.on('error', () => (this.owner = undefined));
      await client.connect();
      this.owner = client;
    }
    return (await this.owner.query(text, values as unknown[])).rows as R[];
  }

  /** Asks as the app does, within one organization (null: within none). */
  async appSql<R = Record<string, unknown>>(
    organizationId: string | null,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<R[]> {
    const { rows } = await this.get(Database).read({ organizationId }, [{ text, values }]);
    return (rows[0] ?? []) as R[];
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.owner?.end();
    await closeGround(this.ground);
    await this.database.drop();
  }
}

const LANES = [0, 1, 2, 3, 4, 5, 6, 7];

/** Starts the product for one test file: `beforeAll(async () => { app = await startApp(); })`, `afterAll(() => app.stop())`. */
export async function startApp(options: StartOptions = {}): Promise<TestApp> {
  const clock = options.clock ?? new MovableClock(TEST_START);
  const database = options.database ?? (await cloneDatabase());
  if (options.migrations) await runMigrations(database.ownerUrl, options.migrations);
  const settings = testSettings(database, options.env);
  const opened = openGround(settings, clock);
  const ground = options.log
    ? { ...opened, logger: new StructuredLogger('trace', { write: options.log }) }
    : opened;
  const app = await createHttpApp(ground, {
    ...(options.modules ? { modules: options.modules } : {}),
    also: [WorkerModule.compose(), ...(options.also ?? [])],
  });
  docs(app);
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address() as { port: number };
  return new TestApp(app, ground, database, clock, `http://127.0.0.1:${String(address.port)}`);
}
