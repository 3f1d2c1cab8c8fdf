import { conflict } from '@omni/platform';
import type { Appointment } from '../appointment.entity';

/** Refuses what would change nothing: whoever sends a rescheduling twice hears that it is done. */
export function requireOther(old: Appointment, startsAt: string, endsAt?: string): void {
  const sameEnd = endsAt === undefined || Date.parse(endsAt) === Date.parse(old.endsAt);
  if (Date.parse(startsAt) === Date.parse(old.startsAt) && sameEnd)
    throw conflict('scheduling.appointment.same_time', 'The appointment is at this time already.');
}
