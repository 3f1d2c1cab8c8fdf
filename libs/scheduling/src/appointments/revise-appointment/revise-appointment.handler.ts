import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { Appointment } from '../appointment.entity';
import { appointments } from '../appointment.resource';
import { pushEvent } from '../errands';
import { ReviseAppointment } from './revise-appointment.command';

@CommandHandler(ReviseAppointment)
export class ReviseAppointmentHandler implements Handles<typeof ReviseAppointment> {
  async execute({ unit, input }: ReviseAppointment): Promise<Appointment> {
    const appointment = await unit.load(appointments, input.id);
    applyPatch(appointment, input);
    if (appointment.status === 'booked') await pushEvent(unit, appointment);
    return appointment;
  }
}
