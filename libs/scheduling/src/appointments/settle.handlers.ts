import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles } from '@omni/platform';
import { typeById } from '../booking/types';
import type { Appointment } from './appointment.entity';
import {
  AppointmentCompleted,
  AppointmentNoShow,
  AppointmentPaid,
  appointmentFacts,
} from './appointment.events';
import { appointments } from './appointment.resource';
import { callOff, conclude, settle } from './life';
import {
  CompleteAppointment,
  ConfirmAppointment,
  DeclineAppointment,
  MarkAppointmentPaid,
  MarkNoShow,
} from './settle.commands';

@CommandHandler(ConfirmAppointment)
export class ConfirmAppointmentHandler implements Handles<typeof ConfirmAppointment> {
  async execute({ unit, input }: ConfirmAppointment): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    await settle(unit, appointment, await typeById(unit, appointment.appointmentTypeId), 'confirm');
    return appointment;
  }
}

@CommandHandler(DeclineAppointment)
export class DeclineAppointmentHandler implements Handles<typeof DeclineAppointment> {
  async execute({ unit, input }: DeclineAppointment): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    const type = await typeById(unit, appointment.appointmentTypeId);
    await callOff(unit, appointment, type, { verb: 'decline', by: 'host', reason: input.reason ?? null });
    return appointment;
  }
}

@CommandHandler(MarkAppointmentPaid)
export class MarkAppointmentPaidHandler implements Handles<typeof MarkAppointmentPaid> {
  async execute({ unit, input }: MarkAppointmentPaid): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    if (appointment.priceMinor === null)
      throw conflict('scheduling.appointment.no_price', 'This appointment costs nothing.');
    if (appointment.paidAt !== null)
      throw conflict('scheduling.appointment.already_paid', 'This appointment is paid already.');
    appointment.paidAt = unit.now;
    const type = await typeById(unit, appointment.appointmentTypeId);
    unit.emit(AppointmentPaid, appointment, appointmentFacts(appointment, type));
    if (appointment.status === 'pending' && !appointment.requiresConfirmation)
      await settle(unit, appointment, type, 'settle');
    return appointment;
  }
}

@CommandHandler(CompleteAppointment)
export class CompleteAppointmentHandler implements Handles<typeof CompleteAppointment> {
  async execute({ unit, input }: CompleteAppointment): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    await conclude(unit, appointment, 'complete');
    requireBegun(appointment, unit.now);
    const type = await typeById(unit, appointment.appointmentTypeId);
    unit.emit(AppointmentCompleted, appointment, appointmentFacts(appointment, type));
    return appointment;
  }
}

@CommandHandler(MarkNoShow)
export class MarkNoShowHandler implements Handles<typeof MarkNoShow> {
  async execute({ unit, input }: MarkNoShow): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    await conclude(unit, appointment, 'mark_no_show');
    requireBegun(appointment, unit.now);
    const type = await typeById(unit, appointment.appointmentTypeId);
    unit.emit(AppointmentNoShow, appointment, appointmentFacts(appointment, type));
    return appointment;
  }
}

function requireBegun(appointment: Appointment, now: string): void {
  if (appointment.startsAt > now)
    throw conflict(
      'scheduling.appointment.not_begun',
      'The appointment has not begun: cancel or reschedule it.',
    );
}
