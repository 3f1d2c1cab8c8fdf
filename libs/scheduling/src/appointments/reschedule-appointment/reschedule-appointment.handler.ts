import { CommandHandler } from '@nestjs/cqrs';
import { transition, unprocessable, type Handles } from '@omni/platform';
import { leaveSession } from '../../booking/seats';
import { takeTime } from '../../booking/take-time';
import { typeById } from '../../booking/types';
import type { Appointment } from '../appointment.entity';
import { appointments } from '../appointment.resource';
import { appointmentTransitions } from '../appointment.transitions';
import { replace } from '../life';
import { sideOf } from '../policy';
import { requireOther } from './other-time';
import { RescheduleAppointment } from './reschedule-appointment.command';

@CommandHandler(RescheduleAppointment)
export class RescheduleAppointmentHandler implements Handles<typeof RescheduleAppointment> {
  async execute({ unit, input }: RescheduleAppointment): Promise<Appointment> {
    const old = await unit.load(appointments, input.id);
    transition('appointment', appointmentTransitions, old.status, 'reschedule');
    requireOther(old, input.startsAt, input.endsAt);
    const type = await typeById(unit, old.appointmentTypeId);
    const without = { slotId: null, appointmentId: old.id };
    await leaveSession(unit, old);
    const length = Date.parse(old.endsAt) - Date.parse(old.startsAt);
    const endsAt = input.endsAt ?? new Date(Date.parse(input.startsAt) + length).toISOString();
    if (Date.parse(endsAt) <= Date.parse(input.startsAt)) throw endsFirst();
    const taken = await takeTime(unit, {
      hostIds: old.hostMemberIds,
      startsAt: input.startsAt,
      endsAt,
      type,
      allowBusy: input.allowBusy ?? false,
      without,
    });
    return replace(unit, old, taken, {
      type,
      by: sideOf(unit.principal),
      reason: input.reason ?? null,
      late: false,
      timezone: input.timezone ?? old.timezone,
    });
  }
}

const endsFirst = () =>
  unprocessable('scheduling.appointment.ends_missing', 'It ends after its start.', [
    { pointer: '/endsAt', code: 'invalid', message: 'lies after startsAt' },
  ]);
