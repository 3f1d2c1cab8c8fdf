import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { appointmentTypes } from './appointment-type.resource';
import { CreateAppointmentType } from './create-type/create-appointment-type.command';
import { ListSlots } from './list-slots/list-slots.query';
import { ArchiveAppointmentType, HideAppointmentType, ShowAppointmentType } from './move-type.commands';
import { ReviseAppointmentType } from './revise-type/revise-appointment-type.command';

@Routes(appointmentTypes)
export class AppointmentTypesController {
  constructor(private readonly api: Api) {}

  @Does(CreateAppointmentType, { path: '', status: 201 })
  createAppointmentType(@Req() request: ApiRequest) {
    return this.api.send(CreateAppointmentType, request);
  }

  @Lists(appointmentTypes) listAppointmentTypes(@Req() request: ApiRequest) {
    return this.api.list(appointmentTypes, request);
  }
  @Gets(appointmentTypes) getAppointmentType(@Req() request: ApiRequest) {
    return this.api.get(appointmentTypes, request);
  }
  @Versions(appointmentTypes) listAppointmentTypeVersions(@Req() request: ApiRequest) {
    return this.api.versions(appointmentTypes, request);
  }

  @Asks(ListSlots, ':id/slots')
  listAppointmentTypeSlots(@Req() request: ApiRequest) {
    return this.api.ask(ListSlots, request);
  }

  @Does(ReviseAppointmentType, { method: 'patch', path: ':id' })
  reviseAppointmentType(@Req() request: ApiRequest) {
    return this.api.send(ReviseAppointmentType, request);
  }

  @Does(HideAppointmentType) hideAppointmentType(@Req() request: ApiRequest) {
    return this.api.send(HideAppointmentType, request);
  }
  @Does(ShowAppointmentType) showAppointmentType(@Req() request: ApiRequest) {
    return this.api.send(ShowAppointmentType, request);
  }
  @Does(ArchiveAppointmentType) archiveAppointmentType(@Req() request: ApiRequest) {
    return this.api.send(ArchiveAppointmentType, request);
  }
}
