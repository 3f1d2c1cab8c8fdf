import { transition, type Unit } from '@omni/platform';
import type { AppointmentType } from '../appointment-types/appointment-type.entity';
import type { Taken } from '../booking/take-time';
import { leaveSession } from '../booking/seats';
import { Appointment } from './appointment.entity';
import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRequested,
  AppointmentRescheduled,
  appointmentFacts,
} from './appointment.events';
import { appointments } from './appointment.resource';
import { appointmentTransitions, type CancelledBy } from './appointment.transitions';
import { mailInvitee, pushEvent } from './errands';
import { nextReminderAt } from './reminders';

/** Reminders where no type says otherwise: a day before. */
const REMINDERS: readonly number[] = [1440];

interface Opening {
  type: AppointmentType | null;
  taken: Taken;
  timezone: string;
  /** a member's word is the house's: what they book needs no further confirmation */
  byMember: boolean;
  values: Partial<Appointment> & Pick<Appointment, 'source'>;
}

/** Writes a new appointment down. `policy` is whether the actor's rights are asked: open pages have none. */
export function openAppointment(
  unit: Unit,
  { type, taken, timezone, byMember, values }: Opening,
  policy: 'checked' | 'open',
): Appointment {
  const id = values.id ?? crypto.randomUUID();
  const requiresConfirmation = !byMember && (type?.requiresConfirmation ?? false);
  const priceMinor = type?.priceMinor ?? null;
  const reminderMinutes = [...(type?.reminderMinutes ?? REMINDERS)];
  const row: Partial<Appointment> = {
    bookingId: id,
    appointmentTypeId: type?.id ?? null,
    title: type?.name ?? 'Appointment',
    location: type?.location ?? null,
    ...values,
    id,
    hostMemberId: taken.hostIds[0] ?? '',
    hostMemberIds: [...taken.hostIds],
    startsAt: taken.startsAt,
    endsAt: taken.endsAt,
    slotId: taken.slotId,
    timezone,
    status: requiresConfirmation || priceMinor !== null ? 'pending' : 'booked',
    requiresConfirmation,
    priceMinor,
    currency: type?.currency ?? null,
    reminderMinutes,
    nextReminderAt: nextReminderAt(taken.startsAt, reminderMinutes, unit.now),
  };
  return policy === 'checked' ? unit.create(appointments, row) : unit.insert(Appointment, row);
}

/** Tells of a new appointment: it stands, or it was asked for. */
export async function announce(unit: Unit, appointment: Appointment, type: AppointmentType | null) {
  const booked = appointment.status === 'booked';
  unit.emit(
    booked ? AppointmentBooked : AppointmentRequested,
    appointment,
    appointmentFacts(appointment, type),
  );
  await mailInvitee(unit, appointment, booked ? 'booked' : 'requested');
  if (booked) await pushEvent(unit, appointment);
}

/** A pending appointment stands from now on. */
export async function settle(
  unit: Unit,
  appointment: Appointment,
  type: AppointmentType | null,
  verb: 'confirm' | 'settle',
): Promise<void> {
  appointment.status = transition('appointment', appointmentTransitions, appointment.status, verb);
  await announce(unit, appointment, type);
}

interface CallingOff {
  verb: 'cancel' | 'decline';
  by: CancelledBy;
  reason: string | null;
  late?: boolean;
}

/** Calls an appointment off: its time is free again, whoever was to come hears of it, the calendar outside follows. */
export async function callOff(
  unit: Unit,
  appointment: Appointment,
  type: AppointmentType | null,
  { verb, by, reason, late = false }: CallingOff,
): Promise<void> {
  appointment.status = transition('appointment', appointmentTransitions, appointment.status, verb);
  Object.assign(appointment, { cancelledBy: by, cancelReason: reason, cancelledAt: unit.now });
  Object.assign(appointment, { cancelledLate: late, nextReminderAt: null, bookingKey: null });
  appointment.sequence += 1;
  await leaveSession(unit, appointment);
  await freeCalendar(unit, appointment);
  unit.emit(AppointmentCancelled, appointment, {
    ...appointmentFacts(appointment, type),
    cancelledBy: by,
    reason,
    late,
  });
  await mailInvitee(unit, appointment, 'cancelled');
  if (appointment.externalEventId !== null) await pushEvent(unit, appointment);
}

/** Ends what an appointment still holds of its hosts' time, once it took place or nobody came. */
export async function conclude(
  unit: Unit,
  appointment: Appointment,
  verb: 'complete' | 'mark_no_show',
): Promise<void> {
  appointment.status = transition('appointment', appointmentTransitions, appointment.status, verb);
  appointment.nextReminderAt = null;
  await leaveSession(unit, appointment);
}

interface Moving {
  type: AppointmentType | null;
  by: CancelledBy;
  reason: string | null;
  late: boolean;
  timezone: string;
}

/**
 * Puts a new appointment in the place of an old one. Everything that outside knows it by goes along: the booking's id,
 * the link by which it is managed, the event in the host's calendar.
 */
export async function replace(
  unit: Unit,
  old: Appointment,
  taken: Taken,
  { type, by, reason, late, timezone }: Moving,
): Promise<Appointment> {
  // Confirmed was the old time: who asks for another waits for the house's word again.
  const status = by === 'client' && old.requiresConfirmation ? 'pending' : old.status;
  const sameHost = taken.hostIds[0] === old.hostMemberId;
  const carried = {
    ...pick(old, CARRIED),
    ...(sameHost ? pick(old, LINKED) : {}),
  };
  old.status = transition('appointment', appointmentTransitions, old.status, 'reschedule');
  Object.assign(old, { cancelledBy: by, cancelReason: reason ?? 'Rescheduled', cancelledAt: unit.now });
  Object.assign(old, { cancelledLate: late, nextReminderAt: null, slotId: null });
  Object.assign(old, { manageTokenHash: null, manageTokenSealed: null, bookingKey: null });
  if (sameHost) Object.assign(old, { externalEventId: null, externalVersion: null, pushPending: false });
  const made = unit.insert(Appointment, {
    ...carried,
    rescheduleOfId: old.id,
    status,
    sequence: old.sequence + 1,
    timezone,
    hostMemberId: taken.hostIds[0] ?? old.hostMemberId,
    hostMemberIds: [...taken.hostIds],
    startsAt: taken.startsAt,
    endsAt: taken.endsAt,
    slotId: taken.slotId,
    nextReminderAt: nextReminderAt(taken.startsAt, old.reminderMinutes, unit.now),
  });
  await freeCalendar(unit, old);
  unit.emit(AppointmentRescheduled, made, {
    ...appointmentFacts(made, type),
    previousId: old.id,
    previousStartsAt: old.startsAt,
    previousEndsAt: old.endsAt,
    rescheduledBy: by,
    reason,
  });
  await mailInvitee(unit, made, 'rescheduled');
  if (made.status === 'booked' || made.externalEventId !== null) await pushEvent(unit, made);
  if (!sameHost && old.externalEventId !== null) await pushEvent(unit, old);
  return made;
}

/** What a calendar outside says of an appointment's time no longer counts: the house decides it again. */
async function freeCalendar(unit: Unit, { id }: Appointment): Promise<void> {
  await unit.sql(
    `update scheduling.calendar_busy set busy = false where organization_id = $1 and appointment_id = $2`,
    [unit.tenantId, id],
  );
}

const CARRIED = [
  'bookingId',
  'appointmentTypeId',
  'title',
  'clientId',
  'contactId',
  'engagementId',
  'requiresConfirmation',
  'location',
  'meetingUrl',
  'notes',
  'inviteeName',
  'inviteeEmail',
  'inviteePhone',
  'inviteeCompany',
  'answers',
  'source',
  'priceMinor',
  'currency',
  'paidAt',
  'reminderMinutes',
  'bookingKey',
  'manageTokenHash',
  'manageTokenSealed',
] as const;
const LINKED = ['calendarSyncId', 'externalEventId', 'externalVersion'] as const;

const pick = <K extends keyof Appointment>(row: Appointment, keys: readonly K[]): Pick<Appointment, K> =>
  Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Appointment, K>;
