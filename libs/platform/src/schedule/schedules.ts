import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Bus } from '../bus/bus';
import { internalCall } from '../bus/call';
import { PrincipalSource } from '../bus/principal-source';
import type { Unit } from '../bus/unit';
import { SCHEDULE, type ScheduleDecl, type ScheduledJob } from '../catalogue/consumer';
import { RelayDatabase } from '../outbox/relay-database';
import { systemPrincipal } from '../policy/principal';
import { Organizations } from './organizations';

interface Bound extends ScheduleDecl {
  job: ScheduledJob;
}

/** Organizations worked on at a time: scheduled work must leave connections to the consumers. */
const AT_ONCE = 3;

/**
 * Scheduled work, once per due time and organization, whatever dies: each organization's transaction marks the due time
 * together with its effect, and the due time as a whole is marked when every organization is through.
 */
@Injectable()
export class Schedules implements OnApplicationBootstrap {
  private readonly log = new Logger(Schedules.name);
  private readonly bound = new Map<string, Bound>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
    private readonly organizations: Organizations,
    private readonly relay: RelayDatabase,
  ) {}

  onApplicationBootstrap(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const decl = metatype
        ? (Reflect.getMetadata(SCHEDULE, metatype) as ScheduleDecl | undefined)
        : undefined;
      if (!decl || !instance) continue;
      const known = this.bound.get(decl.name);
      if (known && known.job !== instance) throw new Error(`two schedules are named ${decl.name}`);
      this.bound.set(decl.name, { ...decl, job: instance as ScheduledJob });
    }
  }

  all(): ScheduleDecl[] {
    return [...this.bound.values()];
  }

  has(name: string): boolean {
    return this.bound.has(name);
  }

  /** Does what was due at a time, unless it is done. Throws when an organization failed: the rest is done by then. */
  async run(name: string, dueAt: Date): Promise<void> {
    const due = dueAt.toISOString();
    if (await this.isDone(name, dueAt)) return;
    await this.forEach(name, async (unit, job) => {
      if (await claimed(unit, name, due)) await job.run(unit);
    });
    await this.relay.rows(
      'insert into engine.schedule_marks (name, due_at) values ($1, $2) on conflict do nothing',
      [name, due],
    );
  }

  /** Does it now, whether due or not. */
  async runNow(name: string): Promise<void> {
    await this.forEach(name, (unit, job) => job.run(unit));
  }

  async isDone(name: string, dueAt: Date): Promise<boolean> {
    const rows = await this.relay.rows(
      'select 1 from engine.schedule_marks where name = $1 and due_at = $2',
      [name, dueAt.toISOString()],
    );
    return rows.length > 0;
  }

  private async forEach(name: string, work: (unit: Unit, job: ScheduledJob) => Promise<void>): Promise<void> {
    const bound = this.bound.get(name);
    if (!bound) throw new Error(`there is no schedule ${name}`);
    let failed = 0;
    if (bound.outside)
      await this.bus.run(internalCall(systemPrincipal(null)), name, (unit) => work(unit, bound.job));
    for await (const page of this.organizations.living()) {
      const queue = [...page];
      const hand = async (): Promise<void> => {
        for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
          try {
            await this.inOrganization(name, id, (unit) => work(unit, bound.job));
          } catch (error) {
            failed += 1;
            this.log.error({ err: error, schedule: name, organizationId: id }, 'scheduled work failed');
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, hand));
    }
    if (failed > 0) throw new Error(`${name} failed for ${String(failed)} organizations`);
  }

  private async inOrganization(name: string, id: string, work: (unit: Unit) => Promise<void>): Promise<void> {
    const call = internalCall(systemPrincipal(await this.principals.organization(id)));
    await this.bus.run(call, name, work);
  }
}

/** Takes this due time for this organization in the transaction of the work; false when it was done before. */
async function claimed(unit: Unit, name: string, due: string): Promise<boolean> {
  const rows = await unit.sql(
    `insert into platform.processed_events (organization_id, consumer, event_id) values ($1, $2, $3)
     on conflict do nothing returning 1 as one`,
    [unit.tenantId, `schedule:${name}`, markId(name, due)],
  );
  return rows.length > 0;
}

/** A stable id for a due time, in the shape of a uuid. */
function markId(name: string, due: string): string {
  const hex = createHash('sha256').update(`${name} ${due}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
