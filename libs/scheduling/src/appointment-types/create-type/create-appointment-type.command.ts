import { command } from '@omni/platform';
import { appointmentTypeContract } from '../appointment-type.contract';
import { appointmentTypes } from '../appointment-type.resource';

export class CreateAppointmentType extends command({
  name: 'appointment_type.create',
  summary: 'Offers something that can be booked',
  resource: appointmentTypes,
  needs: 'create',
  input: appointmentTypeContract.create,
  output: appointmentTypeContract.view,
  effect: 'compensatable',
  undoneBy: 'appointment_type.archive',
  errors: ['scheduling.appointment_type.exists', 'scheduling.appointment_type.one_host'],
}) {}
