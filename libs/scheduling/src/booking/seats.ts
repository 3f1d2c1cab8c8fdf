import { randomUUID } from 'node:crypto';
import { conflict, type Fault, type Unit } from '@omni/platform';
import type { Appointment } from '../appointments/appointment.entity';
import { Hold } from '../appointments/hold.entity';

export const slotTaken = (): Fault =>
  conflict('scheduling.appointment.slot_taken', 'Somebody was faster: this time is taken. Choose another.');

/** What is held, for whom and how long. */
export interface Session {
  hostIds: readonly string[];
  startsAt: string;
  endsAt: string;
  typeId: string | null;
  bufferBefore: number;
  bufferAfter: number;
  seats: number;
}

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
  const holds = await unit.rows(Hold, 't.slot_id = $2 and t.seats_taken > 0', [slotId], 't.id');
  if (holds.length === 0 || holds.some((hold) => hold.seatsTaken >= hold.seats)) throw slotTaken();
  for (const hold of holds) hold.seatsTaken += 1;
}

/** Begins a session, its first seat taken. Answers its id. */
export function beginSession(unit: Unit, { hostIds, typeId, ...session }: Session): string {
  const slotId = randomUUID();
  for (const hostMemberId of hostIds)
    unit.insert(Hold, { ...session, slotId, hostMemberId, appointmentTypeId: typeId });
  return slotId;
}

/** Gives a seat back; with its last one the hosts are free again. */
export async function leaveSession(unit: Unit, appointment: Appointment): Promise<void> {
  if (appointment.slotId === null) return;
  const holds = await unit.rows(Hold, 't.slot_id = $2 and t.seats_taken > 0', [appointment.slotId], 't.id');
  for (const hold of holds) hold.seatsTaken -= 1;
  appointment.slotId = null;
}
