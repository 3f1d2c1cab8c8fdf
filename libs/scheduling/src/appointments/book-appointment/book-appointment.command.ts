import { command } from '@omni/platform';
import { appointmentContract } from '../appointment.contract';
import { appointments } from '../appointment.resource';

export class BookAppointment extends command({
  name: 'appointment.book',
  summary: 'Books an appointment with any host, at any time that is free',
  resource: appointments,
  needs: 'create',
  input: appointmentContract.create,
  output: appointmentContract.view,
  effect: 'compensatable',
  undoneBy: 'appointment.cancel',
  errors: [
    'scheduling.appointment.slot_taken',
    'scheduling.appointment.host_busy',
    'scheduling.appointment.ends_missing',
    'scheduling.appointment.not_offered',
    'scheduling.appointment.host_missing',
  ],
}) {}
