import { CommandHandler } from '@nestjs/cqrs';
import { transition, type Handles } from '@omni/platform';
import { typeById } from '../../booking/types';
import type { Appointment } from '../appointment.entity';
import { appointments } from '../appointment.resource';
import { appointmentTransitions } from '../appointment.transitions';
import { callOff } from '../life';
import { requireTimely, sideOf } from '../policy';
import { CancelAppointment } from './cancel-appointment.command';

@CommandHandler(CancelAppointment)
export class CancelAppointmentHandler implements Handles<typeof CancelAppointment> {
  async execute({ unit, input }: CancelAppointment): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    transition('appointment', appointmentTransitions, appointment.status, 'cancel');
    const type = await typeById(unit, appointment.appointmentTypeId);
    const by = sideOf(unit.principal);
    const late = by === 'client' && requireTimely(appointment, type, unit.now);
    await callOff(unit, appointment, type, { verb: 'cancel', by, reason: input.reason ?? null, late });
    return appointment;
  }
}
