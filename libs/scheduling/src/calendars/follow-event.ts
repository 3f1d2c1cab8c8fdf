import type { CalendarEvent } from '@omni/integrations';
import type { Unit } from '@omni/platform';
import type { Appointment } from '../appointments/appointment.entity';
import { AppointmentRescheduled, appointmentFacts } from '../appointments/appointment.events';
import { mailInvitee } from '../appointments/errands';
import { nextReminderAt } from '../appointments/reminders';
import { leaveSession } from '../booking/seats';
import { typeById } from '../booking/types';
import type { CalendarSync } from './calendar-sync.entity';

/**
 * An appointment follows its event. An event in the state that we wrote is our own echo; while a change of ours is on its
 * way there, ours is the later word and theirs is overwritten by it.
 */
export async function followEvent(
  unit: Unit,
  sync: CalendarSync,
  appointment: Appointment,
  event: CalendarEvent,
): Promise<void> {
  if (appointment.externalEventId === null) {
    // The event was made, and the process died before it could say so here.
    Object.assign(appointment, { calendarSyncId: sync.id, externalEventId: event.id });
    appointment.externalVersion = event.version;
  }
  if (appointment.externalVersion === event.version) return;
  if (appointment.pushPending || !isMoved(appointment, event)) {
    // Past the row's versions: nothing about the appointment changed.
    await unit.sql(
      'update scheduling.appointments a set external_version = $3 where a.organization_id = $1 and a.id = $2',
      [unit.tenantId, appointment.id, event.version],
    );
    return;
  }
  appointment.externalVersion = event.version;
  await move(unit, appointment, event);
}

function isMoved({ startsAt, endsAt, status }: Appointment, event: CalendarEvent): boolean {
  if (status !== 'booked' && status !== 'pending') return false;
  return (
    Date.parse(event.startsAt) !== Date.parse(startsAt) || Date.parse(event.endsAt) !== Date.parse(endsAt)
  );
}

/** The calendar is the host's own word: it is taken as it is. Its event keeps the time from now on, not a hold of ours. */
async function move(unit: Unit, appointment: Appointment, event: CalendarEvent): Promise<void> {
  const { startsAt: previousStartsAt, endsAt: previousEndsAt } = appointment;
  await leaveSession(unit, appointment);
  appointment.startsAt = new Date(event.startsAt).toISOString();
  appointment.endsAt = new Date(event.endsAt).toISOString();
  appointment.sequence += 1;
  appointment.nextReminderAt = nextReminderAt(appointment.startsAt, appointment.reminderMinutes, unit.now);
  const type = await typeById(unit, appointment.appointmentTypeId);
  unit.emit(AppointmentRescheduled, appointment, {
    ...appointmentFacts(appointment, type),
    previousId: appointment.id,
    previousStartsAt,
    previousEndsAt,
    rescheduledBy: 'host',
    reason: 'Moved in the calendar.',
  });
  await mailInvitee(unit, appointment, 'rescheduled');
}
