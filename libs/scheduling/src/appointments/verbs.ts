import { BookAppointment } from './book-appointment/book-appointment.command';
import { BookAppointmentHandler } from './book-appointment/book-appointment.handler';
import { CancelAppointment } from './cancel-appointment/cancel-appointment.command';
import { CancelAppointmentHandler } from './cancel-appointment/cancel-appointment.handler';
import { LinkParties } from './link-parties/link-parties.command';
import { LinkPartiesHandler } from './link-parties/link-parties.handler';
import { RescheduleAppointment } from './reschedule-appointment/reschedule-appointment.command';
import { RescheduleAppointmentHandler } from './reschedule-appointment/reschedule-appointment.handler';
import { ReviseAppointment } from './revise-appointment/revise-appointment.command';
import { ReviseAppointmentHandler } from './revise-appointment/revise-appointment.handler';
import {
  CompleteAppointment,
  ConfirmAppointment,
  DeclineAppointment,
  MarkAppointmentPaid,
  MarkNoShow,
} from './settle.commands';
import {
  CompleteAppointmentHandler,
  ConfirmAppointmentHandler,
  DeclineAppointmentHandler,
  MarkAppointmentPaidHandler,
  MarkNoShowHandler,
} from './settle.handlers';
import { ShowIcsHandler } from './show-ics/show-ics.handler';
import { ShowIcs } from './show-ics/show-ics.query';

export const appointmentCommands = [
  BookAppointment,
  ReviseAppointment,
  RescheduleAppointment,
  CancelAppointment,
  ConfirmAppointment,
  DeclineAppointment,
  MarkAppointmentPaid,
  CompleteAppointment,
  MarkNoShow,
  LinkParties,
];

export const appointmentQueries = [ShowIcs];

export const appointmentHandlers = [
  BookAppointmentHandler,
  ReviseAppointmentHandler,
  RescheduleAppointmentHandler,
  CancelAppointmentHandler,
  ConfirmAppointmentHandler,
  DeclineAppointmentHandler,
  MarkAppointmentPaidHandler,
  CompleteAppointmentHandler,
  MarkNoShowHandler,
  LinkPartiesHandler,
  ShowIcsHandler,
];
