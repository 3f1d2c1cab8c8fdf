import { SetMetadata } from '@nestjs/common';
import type { Unit } from '../bus/unit';
import { storableJson } from '../text/cut';

/** Work that speaks to the world outside the database: mail, providers, files, scanners. */
export interface ErrandDecl {
  /** stable name, `communications.send-message` */
  name: string;
  summary: string;
  /** tries before it is given up; 8 unless told */
  attempts?: number;
  /** seconds before the second try, doubled before each further one up to an hour; 2 unless told */
  backoffSeconds?: number;
}

/** One errand in hand. No transaction is open while it runs. */
export interface RunningErrand<D = Record<string, unknown>> {
  id: string;
  organizationId: string;
  data: D;
  /** 1 at the first try */
  attempt: number;
  /** A transaction of the house in the errand's organization: for reading what is to be done, and for its effect. */
  unit<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
}

/**
 * Runs an errand. It is run at least once: whoever is spoken to gets the errand's id or a key of the row as idempotency
 * key, and the effect is recorded in one transaction at the end that tolerates being told twice.
 */
export interface ErrandRunner<D = Record<string, unknown>> {
  run(errand: RunningErrand<D>): Promise<void>;
  /** in the transaction that gives it up: says so where people look */
  givenUp?(unit: Unit, errand: Omit<RunningErrand<D>, 'unit'>, error: unknown): Promise<void>;
}

export const ERRAND = 'omni:errand';

/** `@Errand({ name: 'files.scan', summary: '…' })` on an injectable class, listed in its module's `errands`. */
export const Errand = (decl: ErrandDecl): ClassDecorator => SetMetadata(ERRAND, decl);

/** An error that says itself what to do next; anything else is tried again with back-off. */
export interface Advice {
  /** trying again is of no use */
  permanent?: boolean;
  /** not before so many milliseconds */
  retryAfterMs?: number | null;
}

export interface Enlisting {
  /** one live errand of this name a key: a second one moves it forward, or has it run again when it is running */
  key?: string;
  /** RFC 3339; at once unless told */
  at?: string;
}

/** Puts an errand on the list in the unit's own transaction: it exists if and only if that commits. */
export async function enlist(
  unit: Unit,
  name: string,
  data: Record<string, unknown>,
  { key, at }: Enlisting = {},
): Promise<void> {
  unit.notes.enlisted = true;
  await unit.sql(
    `insert into platform.errands as e (organization_id, name, key, data, due_at, correlation_id, causation_id, request_id)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)
     on conflict (organization_id, name, key) where status <> 'failed' do update set
       data = excluded.data, generation = e.generation + 1, updated_at = now(),
       due_at = case when e.status = 'waiting' then least(e.due_at, excluded.due_at) else excluded.due_at end`,
    [
      unit.tenantId,
      name,
      key ?? null,
      storableJson(data),
      at ?? unit.now,
      unit.call.correlationId,
      unit.call.causationId,
      unit.call.requestId,
    ],
  );
}

/** Takes errands off the list that nobody has begun. Answers whether there was one. */
export async function delist(unit: Unit, name: string, key: string): Promise<boolean> {
  const rows = await unit.sql(
    `delete from platform.errands where organization_id = $1 and name = $2 and key = $3 and status = 'waiting' returning 1 as one`,
    [unit.tenantId, name, key],
  );
  return rows.length > 0;
}
