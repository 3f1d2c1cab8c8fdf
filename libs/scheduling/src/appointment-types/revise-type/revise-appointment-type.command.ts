import { command, id } from '@omni/platform';
import { appointmentTypeContract } from '../appointment-type.contract';
import { appointmentTypes } from '../appointment-type.resource';

export class ReviseAppointmentType extends command({
  name: 'appointment_type.revise',
  summary: 'Changes what is offered; appointments that are made stay as they are',
  resource: appointmentTypes,
  needs: 'update',
  input: appointmentTypeContract.revise.extend({ id }).meta({ id: 'ReviseAppointmentTypeInput' }),
  output: appointmentTypeContract.view,
  effect: 'reversible',
  errors: ['scheduling.appointment_type.exists', 'scheduling.appointment_type.one_host'],
}) {}
