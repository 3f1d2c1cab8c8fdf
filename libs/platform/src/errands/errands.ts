import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Bus } from '../bus/bus';
import { internalCall, type Call } from '../bus/call';
import { PrincipalSource } from '../bus/principal-source';
import { RelayDatabase } from '../outbox/relay-database';
import { systemPrincipal } from '../policy/principal';
import { cut } from '../text/cut';
import { Clock } from '../time';
import { traced } from '../tracing/tracing';
import { ERRAND, type Advice, type ErrandDecl, type ErrandRunner } from './errand';

interface Bound extends ErrandDecl {
  runner: ErrandRunner;
}

/** A claim on one errand: whoever holds its owner may run it while the lease lasts. */
export interface ErrandClaim {
  organizationId: string;
  id: string;
  owner: string;
}

interface Row {
  id: string;
  organizationId: string;
  name: string;
  data: Record<string, unknown>;
  attempts: number;
  generation: number;
  correlationId: string;
  causationId: string | null;
  requestId: string | null;
}

/** How long a silent holder keeps an errand; renewed while it runs. */
const LEASE_SECONDS = 20;
const ATTEMPTS = 8;
/** Errands looked at to choose from, so that one organization's many do not stand before another's few. */
const CANDIDATES = 1_000;

/**
 * Works errands off: claimed by lease in any process, run with no transaction open, tried again with back-off, given up
 * visibly. The list is a table; the queue only carries claims, so wiping it costs a lease's time.
 */
@Injectable()
export class Errands implements OnApplicationBootstrap {
  private readonly log = new Logger(Errands.name);
  private readonly bound = new Map<string, Bound>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
    private readonly relay: RelayDatabase,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const decl = metatype ? (Reflect.getMetadata(ERRAND, metatype) as ErrandDecl | undefined) : undefined;
      if (!decl || !instance) continue;
      const known = this.bound.get(decl.name);
      if (known && known.runner !== instance) throw new Error(`two errands are named ${decl.name}`);
      this.bound.set(decl.name, { ...decl, runner: instance as ErrandRunner });
    }
  }

  /** Leases errands that are due, taking turns among organizations. */
  async claimDue(limit: number): Promise<ErrandClaim[]> {
    return this.relay.rows<ErrandClaim>(
      `with candidates as (
         select organization_id, id, due_at from platform.errands
         where status <> 'failed' and due_at <= $1 and leased_until < now() order by due_at limit ${String(CANDIDATES)}),
       turns as (
         select organization_id, id from (
           select *, row_number() over (partition by organization_id order by due_at) as turn from candidates) c
         order by turn, due_at limit $2),
       free as (
         select e.organization_id, e.id from platform.errands e join turns t on t.organization_id = e.organization_id and t.id = e.id
         where e.status <> 'failed' and e.due_at <= $1 and e.leased_until < now() for update of e skip locked)
       update platform.errands e set owner = gen_random_uuid(), leased_until = now() + make_interval(secs => ${String(LEASE_SECONDS)})
       from free where e.organization_id = free.organization_id and e.id = free.id
       returning e.organization_id as "organizationId", e.id, e.owner`,
      [this.clock.now().toISOString(), limit],
    );
  }

  /** Gives claims back that could not be handed on. */
  async release(claims: readonly ErrandClaim[]): Promise<void> {
    await this.relay.rows(
      `update platform.errands e set owner = null, leased_until = '-infinity' where e.owner = any($1::uuid[])`,
      [claims.map((claim) => claim.owner)],
    );
  }

  /** Claims and runs what is due now, until nothing is. Returns how many were run: for tests and tools. */
  async runDue(): Promise<number> {
    let ran = 0;
    for (let claims = await this.claimDue(50); claims.length > 0; claims = await this.claimDue(50)) {
      for (const claim of claims) await this.run(claim);
      ran += claims.length;
    }
    return ran;
  }

  /** Runs one claimed errand; does nothing when the claim was lost meanwhile. */
  async run(claim: ErrandClaim): Promise<void> {
    const row = await this.begin(claim);
    if (!row) return;
    const bound = this.bound.get(row.name);
    if (!bound) {
      // A newer process listed it, or an older one did: whoever knows it takes it after the lease.
      this.log.warn(`no process here runs ${row.name}`);
      return;
    }
    const call = await this.callOf(row);
    const errand = {
      id: row.id,
      organizationId: row.organizationId,
      data: row.data,
      attempt: row.attempts,
      unit: <T>(work: Parameters<Bus['run']>[2]) => this.bus.run(call, row.name, work) as Promise<T>,
    };
    try {
      await traced(`errand ${row.name}`, { attempt: row.attempts }, () =>
        this.holding(claim, () => bound.runner.run(errand)),
      );
    } catch (error) {
      await this.failed(claim, row, bound, call, error);
      return;
    }
    await this.done(claim, row);
  }

  private async callOf(row: Row): Promise<Call> {
    const principal = systemPrincipal(await this.principals.organization(row.organizationId));
    return internalCall(principal, {
      requestId: row.requestId ?? row.id,
      correlationId: row.correlationId,
      causationId: row.causationId,
    });
  }

  private async begin({ organizationId, id, owner }: ErrandClaim): Promise<Row | undefined> {
    const [row] = await this.relay.rows<Row>(
      `update platform.errands set status = 'running', attempts = attempts + 1,
         leased_until = now() + make_interval(secs => ${String(LEASE_SECONDS)})
       where organization_id = $1 and id = $2 and owner = $3
       returning id, organization_id as "organizationId", name, data, attempts, generation,
         correlation_id as "correlationId", causation_id as "causationId", request_id as "requestId"`,
      [organizationId, id, owner],
    );
    return row;
  }

  /** Done is gone, unless it was asked for again while it ran. */
  private async done({ organizationId, id, owner }: ErrandClaim, { generation }: Row): Promise<void> {
    await this.relay.rows(
      `with again as (
         update platform.errands set status = 'waiting', attempts = 0, owner = null, leased_until = '-infinity', last_error = null
         where organization_id = $1 and id = $2 and owner = $3 and generation <> $4 returning 1)
       delete from platform.errands where organization_id = $1 and id = $2 and owner = $3 and generation = $4`,
      [organizationId, id, owner, generation],
    );
  }

  private async failed(
    claim: ErrandClaim,
    row: Row,
    bound: Bound,
    call: Call,
    error: unknown,
  ): Promise<void> {
    const { permanent = false, retryAfterMs = null } = (error ?? {}) as Advice;
    const message = error instanceof Error ? cut(error.message, 1000) : 'unknown error';
    const last = permanent || row.attempts >= (bound.attempts ?? ATTEMPTS);
    this.log.warn(
      { err: error, errand: row.name, id: row.id, attempt: row.attempts, last },
      'an errand failed',
    );
    if (last) {
      await this.bus.run(call, `${row.name} given up`, async (unit) => {
        const rows = await unit.sql(
          `update platform.errands set status = 'failed', owner = null, leased_until = '-infinity', last_error = $4, failed_at = $5, updated_at = now()
           where organization_id = $1 and id = $2 and owner = $3 returning 1 as one`,
          [row.organizationId, row.id, claim.owner, message, unit.now],
        );
        if (rows.length === 0) return;
        const { id, organizationId, data, attempts } = row;
        await bound.runner.givenUp?.(unit, { id, organizationId, data, attempt: attempts }, error);
      });
      return;
    }
    const seconds = Math.min((bound.backoffSeconds ?? 2) * 2 ** (row.attempts - 1), 3600);
    const due = new Date(this.clock.now().getTime() + Math.max(seconds * 1000, retryAfterMs ?? 0));
    await this.relay.rows(
      `update platform.errands set status = 'waiting', owner = null, leased_until = '-infinity', last_error = $4, due_at = $5
       where organization_id = $1 and id = $2 and owner = $3`,
      [row.organizationId, row.id, claim.owner, message, due.toISOString()],
    );
  }

  private async holding(
    { organizationId, id, owner }: ErrandClaim,
    work: () => Promise<void>,
  ): Promise<void> {
    const renew = (): Promise<unknown> =>
      this.relay.rows(
        `update platform.errands set leased_until = now() + make_interval(secs => ${String(LEASE_SECONDS)})
         where organization_id = $1 and id = $2 and owner = $3`,
        [organizationId, id, owner],
      );
    const heartbeat = setInterval(() => void renew().catch(() => undefined), (LEASE_SECONDS * 1000) / 3);
    try {
      await work();
    } finally {
      clearInterval(heartbeat);
    }
  }
}
