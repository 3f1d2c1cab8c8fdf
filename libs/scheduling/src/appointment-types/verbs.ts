import { CreateAppointmentType } from './create-type/create-appointment-type.command';
import { CreateAppointmentTypeHandler } from './create-type/create-appointment-type.handler';
import { ListSlotsHandler } from './list-slots/list-slots.handler';
import { ListSlots } from './list-slots/list-slots.query';
import { ArchiveAppointmentType, HideAppointmentType, ShowAppointmentType } from './move-type.commands';
import {
  ArchiveAppointmentTypeHandler,
  HideAppointmentTypeHandler,
  ShowAppointmentTypeHandler,
} from './move-type.handlers';
import { ReviseAppointmentType } from './revise-type/revise-appointment-type.command';
import { ReviseAppointmentTypeHandler } from './revise-type/revise-appointment-type.handler';

export const appointmentTypeCommands = [
  CreateAppointmentType,
  ReviseAppointmentType,
  HideAppointmentType,
  ShowAppointmentType,
  ArchiveAppointmentType,
];

export const appointmentTypeQueries = [ListSlots];

export const appointmentTypeHandlers = [
  CreateAppointmentTypeHandler,
  ReviseAppointmentTypeHandler,
  HideAppointmentTypeHandler,
  ShowAppointmentTypeHandler,
  ArchiveAppointmentTypeHandler,
  ListSlotsHandler,
];
