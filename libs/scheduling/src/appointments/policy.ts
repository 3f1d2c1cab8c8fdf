import { conflict, type Principal } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import type { Appointment } from './appointment.entity';
import type { CancelledBy } from './appointment.transitions';

const HOUR = 3_600_000;

/** On whose side somebody acts. */
export function sideOf({ kind }: Principal): CancelledBy {
  if (kind === 'client') return 'client';
  return kind === 'user' || kind === 'api_key' || kind === 'ai' ? 'host' : 'system';
}

/** The last moment at which a client may cancel or reschedule freely; null where no policy says so. */
export function freeUntil(appointment: Appointment, type: AppointmentType | null): string | null {
  const policy = type?.cancellationPolicy;
  if (!policy) return null;
  return new Date(Date.parse(appointment.startsAt) - policy.noticeHours * HOUR).toISOString();
}

/** Whether a client is later than the type's policy asks for. Throws where that is refused, or where it is over. */
export function requireTimely(appointment: Appointment, type: AppointmentType | null, now: string): boolean {
  if (appointment.startsAt <= now)
    throw conflict('scheduling.appointment.over', 'The appointment has begun: call the host instead.');
  const until = freeUntil(appointment, type);
  if (until === null || now <= until) return false;
  if (type?.cancellationPolicy?.late === 'refuse') {
    throw conflict(
      'scheduling.appointment.too_late',
      `This could be changed until ${until}. Call the host instead.`,
      { freeUntil: until },
    );
  }
  return true;
}
