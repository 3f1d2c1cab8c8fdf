import { randomUUID } from 'node:crypto';
import { conflict, type Fault, type Unit } from '@omni/platform';
import type { Appointment } from '../appointments/appointment.entity';

export const slotTaken = (): Fault =>
  conflict('scheduling.appointment.slot_taken', 'Somebody was faster: this time is taken. Choose another.');

/** What is held, for whom and how long. */
export interface Session {
  hostIds: readonly string[];
  startsAt: string;
  endsAt: string;
  typeId: string | null;
  /** minutes to be kept free before and after */
  bufferBefore: number;
  bufferAfter: number;
  seats: number;
}

/*
 * Holds are written at once and not with the rest when the unit ends: what is given back is free, and what is taken is
 * taken, for whatever the same transaction does next.
 */

/**
 * Makes bookings of the same hosts wait for each other until commit, so that what is read afterwards holds. In one order,
 * or two collectives would wait for each other for ever.
 */
export async function lockHosts(unit: Unit, hostIds: readonly string[]): Promise<void> {
  await unit.sql(
    `select pg_advisory_xact_lock(hashtextextended('scheduling.host ' || $1 || h.id, 0))
     from (select id from unnest($2::text[]) as id order by id) h`,
    [unit.tenantId, [...new Set(hostIds)]],
  );
}

/** Takes a seat in a session that is there. */
export async function joinSession(unit: Unit, slotId: string): Promise<void> {
  const joined = await unit.sql(
    `update scheduling.holds h set seats_taken = h.seats_taken + 1, updated_at = now()
     where h.organization_id = $1 and h.slot_id = $2 and h.seats_taken > 0 and h.seats_taken < h.seats returning 1 as one`,
    [unit.tenantId, slotId],
  );
  if (joined.length === 0) throw slotTaken();
}

/** Begins a session, its first seat taken. Answers its id. The exclusion refuses whoever's time is taken. */
export async function beginSession(unit: Unit, session: Session): Promise<string> {
  const slotId = randomUUID();
  await unit.sql(
    `insert into scheduling.holds (organization_id, slot_id, host_member_id, appointment_type_id, starts_at, ends_at,
       buffer_before, buffer_after, seats, seats_taken)
     select $1, $2, host, $4, $5, $6, $7, $8, $9, 1 from unnest($3::uuid[]) as host`,
    [
      unit.tenantId,
      slotId,
      session.hostIds,
      session.typeId,
      session.startsAt,
      session.endsAt,
      session.bufferBefore,
      session.bufferAfter,
      session.seats,
    ],
  );
  return slotId;
}

/** Gives a seat back; with its last one the hosts are free again. */
export async function leaveSession(unit: Unit, appointment: Appointment): Promise<void> {
  if (appointment.slotId === null) return;
  await unit.sql(
    `update scheduling.holds h set seats_taken = h.seats_taken - 1, updated_at = now()
     where h.organization_id = $1 and h.slot_id = $2 and h.seats_taken > 0`,
    [unit.tenantId, appointment.slotId],
  );
  appointment.slotId = null;
}
