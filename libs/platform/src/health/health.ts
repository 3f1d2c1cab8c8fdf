import { Inject, Injectable, Optional, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { JobQueue } from '../queue/job-queue';

/** What a check found: `up`, or what is wrong in words that name no address and no secret. */
export type PartState = 'up' | 'down';

export interface Readiness {
  ready: boolean;
  parts: Record<string, PartState>;
}

/** Names of the migrations that this build needs. */
export const NEEDED_MIGRATIONS = Symbol('NEEDED_MIGRATIONS');

/** A probe asks every few seconds; an answer later than this is no answer. */
const PATIENCE_MS = 2_000;

/** Whether this process can do its work now. Nothing is remembered but that the schema is at its head. */
@Injectable()
export class Health implements BeforeApplicationShutdown {
  private migrated = false;
  private stopping = false;

  constructor(
    private readonly database: Database,
    @Optional() @Inject(NEEDED_MIGRATIONS) private readonly needed: readonly string[] = [],
    @Optional() @Inject(JobQueue) private readonly queue?: JobQueue,
  ) {}

  async readiness(): Promise<Readiness> {
    const [database, migrations, queue] = await Promise.all([
      state(this.database.pool.query('select 1')),
      state(this.atHead()),
      this.queue ? state(this.queue.ping()) : null,
    ]);
    const parts: Record<string, PartState> = { database, migrations, ...(queue ? { queue } : {}) };
    // Who stops is taken out of the rotation before it closes its port.
    if (this.stopping) parts.process = 'down';
    return { ready: Object.values(parts).every((part) => part === 'up'), parts };
  }

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  private async atHead(): Promise<void> {
    if (this.migrated) return;
    const { rows } = await this.database.pool.query<{ name: string }>('select name from engine.migrations');
    const done = new Set(rows.map((row) => row.name));
    const missing = this.needed.find((name) => !done.has(name));
    if (missing) throw new Error(`the migration ${missing} has not run`);
    this.migrated = true;
  }
}

async function state(check: Promise<unknown>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
  });
  try {
    await Promise.race([check, late]);
    return 'up';
  } catch {
    check.catch(() => undefined);
    return 'down';
  } finally {
    clearTimeout(timer);
  }
}
