import { conflict, transition, type Facts, type Unit } from '@omni/platform';
import { leaveSession } from '../booking/seats';
import { takeSlot } from '../booking/take-time';
import { typeById } from '../booking/types';
import type { Appointment } from './appointment.entity';
import { appointmentTransitions } from './appointment.transitions';
import { callOff, replace } from './life';
import { requireTimely } from './policy';
import { requireOther } from './reschedule-appointment/other-time';

/** A client moves their own appointment: to a slot that is offered, as long as the policy lets them. */
export async function rescheduleByClient(
  facts: Facts,
  unit: Unit,
  old: Appointment,
  asked: { startsAt: string; timezone?: string | undefined; reason?: string | undefined },
): Promise<Appointment> {
  transition('appointment', appointmentTransitions, old.status, 'reschedule');
  requireOther(old, asked.startsAt);
  const type = await typeById(unit, old.appointmentTypeId);
  if (!type || type.status === 'archived')
    throw conflict('scheduling.appointment.no_slots', 'This is no longer offered: call the host instead.');
  const late = requireTimely(old, type, unit.now);
  const without = { slotId: null, appointmentId: old.id };
  await leaveSession(unit, old);
  const taken = await takeSlot(facts, unit, type, {
    startsAt: asked.startsAt,
    without,
    preferred: old.hostMemberId,
  });
  return replace(unit, old, taken, {
    type,
    by: 'client',
    reason: asked.reason ?? null,
    late,
    timezone: asked.timezone ?? old.timezone,
  });
}

export async function cancelByClient(unit: Unit, appointment: Appointment, reason: string | null) {
  transition('appointment', appointmentTransitions, appointment.status, 'cancel');
  const type = await typeById(unit, appointment.appointmentTypeId);
  const late = requireTimely(appointment, type, unit.now);
  await callOff(unit, appointment, type, { verb: 'cancel', by: 'client', reason, late });
  return type;
}
