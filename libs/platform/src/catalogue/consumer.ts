import { SetMetadata } from '@nestjs/common';
import type { Unit } from '../bus/unit';
import type { EventEnvelope } from './event';

export interface ConsumerDecl {
  /** stable name, `crm.activate-paying-client`: it is the deduplication key together with the event's id */
  name: string;
  /** event types, or `*` for all */
  on: readonly string[] | '*';
}

/**
 * What a module does on an event, in one transaction of the event's organization, once per event.
 * `handleMany` takes all of one organization's events of a batch at once, where a consumer only writes rows of its own.
 */
export interface EventConsumer {
  handle?(unit: Unit, event: EventEnvelope): Promise<void>;
  handleMany?(unit: Unit, events: readonly EventEnvelope[]): Promise<void>;
}

export const CONSUMER = 'omni:consumer';

/** `@Consumes('crm.activate-paying-client', 'invoice.paid')` on an injectable class. */
export const Consumes = (name: string, ...on: string[]): ClassDecorator =>
  SetMetadata(CONSUMER, { name, on: on.includes('*') ? '*' : on } satisfies ConsumerDecl);

export interface ScheduleDecl {
  /** stable name, `invoices.mark-overdue` */
  name: string;
  summary: string;
  /** cron in UTC; due times are kept per organization's zone by the job itself */
  cron: string;
  /** also once for the rows that belong to no organization */
  outside?: true;
}

/** Work that comes due by the clock: run for each organization in a transaction of its own. */
export interface ScheduledJob {
  run(unit: Unit): Promise<void>;
}

export const SCHEDULE = 'omni:schedule';

/** `@Scheduled({ name: 'invoices.mark-overdue', cron: '5 * * * *', summary: '…' })` on an injectable class. */
export const Scheduled = (decl: ScheduleDecl): ClassDecorator => SetMetadata(SCHEDULE, decl);
