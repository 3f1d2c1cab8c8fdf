import { command, id } from '@omni/platform';
import { z } from 'zod';
import { appointmentContract, reason } from '../appointment.contract';
import { appointments } from '../appointment.resource';

export class CancelAppointment extends command({
  name: 'appointment.cancel',
  summary: 'Calls an appointment off; its time is free again',
  resource: appointments,
  needs: 'cancel',
  input: z.strictObject({ id, reason }).meta({ id: 'CancelAppointmentInput' }),
  output: appointmentContract.view,
  effect: 'irreversible',
  errors: ['scheduling.appointment.too_late', 'scheduling.appointment.over'],
}) {}
