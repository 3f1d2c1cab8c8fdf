import { DomainModule } from '@omni/platform';
import { appointmentTypes } from './appointment-types/appointment-type.resource';
import { AppointmentTypesController } from './appointment-types/appointment-types.controller';
import {
  appointmentTypeCommands,
  appointmentTypeHandlers,
  appointmentTypeQueries,
} from './appointment-types/verbs';
import { appointmentEvents } from './appointments/appointment.events';
import { appointments } from './appointments/appointment.resource';
import { AppointmentsController } from './appointments/appointments.controller';
import { appointmentCommands, appointmentHandlers } from './appointments/verbs';
import { AvailabilityRulesController } from './availability/availability-rules.controller';
import { availabilityRules } from './availability/availability.resource';
import { Parties } from './booking/parties';
import { constraints } from './scheduling.constraints';

@DomainModule({
  name: 'scheduling',
  summary: 'Appointments, availability, public booking and calendars.',
  resources: [appointmentTypes, availabilityRules, appointments],
  commands: [...appointmentTypeCommands, ...appointmentCommands],
  queries: [...appointmentTypeQueries],
  events: [...appointmentEvents],
  consumers: [],
  schedules: [],
  errands: [],
  controllers: [AppointmentTypesController, AvailabilityRulesController, AppointmentsController],
  handlers: [...appointmentTypeHandlers, ...appointmentHandlers],
  providers: [Parties],
  constraints,
})
export class SchedulingModule {}
