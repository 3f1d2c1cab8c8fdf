import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Bus } from '../bus/bus';
import { internalCall } from '../bus/call';
import { PrincipalSource } from '../bus/principal-source';
import type { Unit } from '../bus/unit';
import { CONSUMER, type ConsumerDecl, type EventConsumer } from '../catalogue/consumer';
import type { EventEnvelope } from '../catalogue/event';
import { systemPrincipal } from '../policy/principal';
import { traced } from '../tracing/tracing';
import { Failures } from './failures';
import type { LaneEvent, StoredEvent } from './stored-event';
import { envelope } from './stored-event';

interface Bound extends ConsumerDecl {
  consumer: EventConsumer;
}

/**
 * Hands events to the consumers that asked for them: each once per event, in one transaction with its effect, and an
 * aggregate's events in commit order. A consumer that fails on an event holds back its later events of the same
 * aggregate and nobody else's.
 */
@Injectable()
export class Consumers implements OnApplicationBootstrap {
  private readonly log = new Logger(Consumers.name);
  private readonly bound: Bound[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
    private readonly failures: Failures,
  ) {}

  onApplicationBootstrap(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const decl = metatype
        ? (Reflect.getMetadata(CONSUMER, metatype) as ConsumerDecl | undefined)
        : undefined;
      if (!decl) continue;
      if (this.bound.some((b) => b.name === decl.name))
        throw new Error(`two consumers are named ${decl.name}`);
      this.bound.push({ ...decl, consumer: instance as EventConsumer });
    }
  }

  names(): string[] {
    return this.bound.map((b) => b.name);
  }

  /** Delivers a lane's batch, in order. Returns when every event is handled or noted as failed. */
  async deliver(events: readonly LaneEvent[]): Promise<void> {
    const anyFailing = events[0]?.anyFailing ?? false;
    for (const [organizationId, own] of byOrganization(events)) {
      const held = anyFailing
        ? await this.failures.heldBack(
            organizationId,
            own.map((e) => e.aggregateId),
          )
        : NONE;
      for (const bound of this.bound) {
        const wanted = own.filter((e) => wants(bound, e.type));
        if (wanted.length) await this.deliverTo(bound, organizationId, wanted, held);
      }
    }
  }

  /** Tries one failed delivery again. */
  async retry(consumer: string, event: StoredEvent): Promise<void> {
    const bound = this.bound.find((b) => b.name === consumer);
    if (!bound) throw new Error(`there is no consumer ${consumer} any more`);
    await this.handle(bound, event.organizationId, [event]);
  }

  private async deliverTo(
    bound: Bound,
    organizationId: string,
    events: readonly StoredEvent[],
    held: ReadonlySet<string>,
  ): Promise<void> {
    const blocked = new Set(
      events.filter((e) => held.has(`${bound.name} ${e.aggregateId}`)).map((e) => e.aggregateId),
    );
    const free = events.filter((e) => !blocked.has(e.aggregateId));
    if (bound.consumer.handleMany && free.length > 1) {
      try {
        await this.handle(bound, organizationId, free);
      } catch {
        // One of them is to blame: each goes alone, so that only it is held back.
        await this.oneByOne(bound, organizationId, free, blocked);
      }
    } else {
      await this.oneByOne(bound, organizationId, free, blocked);
    }
    const waiting = events.filter((e) => held.has(`${bound.name} ${e.aggregateId}`));
    for (const event of waiting) await this.failures.note(event, bound.name, null);
  }

  private async oneByOne(
    bound: Bound,
    organizationId: string,
    events: readonly StoredEvent[],
    blocked: Set<string>,
  ): Promise<void> {
    for (const event of events) {
      if (blocked.has(event.aggregateId)) {
        await this.failures.note(event, bound.name, null);
        continue;
      }
      try {
        await this.handle(bound, organizationId, [event]);
      } catch (error) {
        this.log.warn(
          { err: error, consumer: bound.name, event: event.id, type: event.type },
          'a consumer failed',
        );
        blocked.add(event.aggregateId);
        await this.failures.note(event, bound.name, error);
      }
    }
  }

  private async handle(bound: Bound, organizationId: string, events: readonly StoredEvent[]): Promise<void> {
    const first = events[0];
    if (!first) return;
    const call = internalCall(systemPrincipal(await this.principals.organization(organizationId)), {
      requestId: first.requestId ?? first.id,
      correlationId: first.correlationId,
      causationId: first.id,
    });
    const work = async (unit: Unit): Promise<void> => {
      const fresh = await claim(unit, bound.name, events);
      if (fresh.length === 0) return;
      const envelopes: EventEnvelope[] = fresh.map(envelope);
      if (bound.consumer.handleMany) await bound.consumer.handleMany(unit, envelopes);
      else for (const event of envelopes) await bound.consumer.handle?.(unit, event);
    };
    const cause = { correlationId: first.correlationId, eventId: first.id };
    await traced(
      `consumer ${bound.name}`,
      { events: events.length },
      () => this.bus.run(call, bound.name, work),
      cause,
    );
  }
}

/** Marks events as handled by this consumer in the transaction of its effect; answers those that were not before. */
async function claim(unit: Unit, consumer: string, events: readonly StoredEvent[]): Promise<StoredEvent[]> {
  const rows = await unit.sql<{ eventId: string }>(
    `insert into platform.processed_events (organization_id, consumer, event_id)
     select $1, $2, e from unnest($3::uuid[]) e
     on conflict do nothing returning event_id as "eventId"`,
    [unit.tenantId, consumer, events.map((e) => e.id)],
  );
  const fresh = new Set(rows.map((r) => r.eventId));
  return events.filter((e) => fresh.has(e.id));
}

const NONE: ReadonlySet<string> = new Set();

const wants = (bound: Bound, type: string): boolean => bound.on === '*' || bound.on.includes(type);

function byOrganization(events: readonly StoredEvent[]): Map<string, StoredEvent[]> {
  const groups = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const group = groups.get(event.organizationId);
    if (group) group.push(event);
    else groups.set(event.organizationId, [event]);
  }
  return groups;
}
