import { command, id } from '@omni/platform';
import { appointmentContract } from '../appointment.contract';
import { appointments } from '../appointment.resource';

export class ReviseAppointment extends command({
  name: 'appointment.revise',
  summary: 'Changes where and about what an appointment is; its time moves by rescheduling',
  resource: appointments,
  needs: 'update',
  input: appointmentContract.revise.extend({ id }).meta({ id: 'ReviseAppointmentInput' }),
  output: appointmentContract.view,
  effect: 'reversible',
}) {}
