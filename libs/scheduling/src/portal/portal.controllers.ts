import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, PortalRoutes, type ApiRequest } from '@omni/platform';
import { appointmentTypes } from '../appointment-types/appointment-type.resource';
import { ListSlots } from '../appointment-types/list-slots/list-slots.query';
import { appointments } from '../appointments/appointment.resource';
import { CancelAppointment } from '../appointments/cancel-appointment/cancel-appointment.command';
import { ShowIcs } from '../appointments/show-ics/show-ics.query';
import { sendIcs } from '../ics/send-ics';
import { BookByClient, RescheduleByClient } from './portal.commands';

@PortalRoutes(appointmentTypes)
export class PortalAppointmentTypesController {
  constructor(private readonly api: Api) {}

  @Lists(appointmentTypes) listPortalAppointmentTypes(@Req() request: ApiRequest) {
    return this.api.list(appointmentTypes, request);
  }
  @Gets(appointmentTypes) getPortalAppointmentType(@Req() request: ApiRequest) {
    return this.api.get(appointmentTypes, request);
  }
  @Asks(ListSlots, ':id/slots')
  listPortalSlots(@Req() request: ApiRequest) {
    return this.api.ask(ListSlots, request);
  }
}

@PortalRoutes(appointments)
export class PortalAppointmentsController {
  constructor(private readonly api: Api) {}

  @Does(BookByClient, { path: '', status: 201 })
  bookPortalAppointment(@Req() request: ApiRequest) {
    return this.api.send(BookByClient, request);
  }
  @Lists(appointments) listPortalAppointments(@Req() request: ApiRequest) {
    return this.api.list(appointments, request);
  }
  @Gets(appointments) getPortalAppointment(@Req() request: ApiRequest) {
    return this.api.get(appointments, request);
  }
  @Asks(ShowIcs, ':id/ics')
  async getPortalAppointmentIcs(@Req() request: ApiRequest) {
    return sendIcs(request, await this.api.ask(ShowIcs, request), 'appointment.ics');
  }
  @Does(RescheduleByClient, { path: ':id/reschedule', status: 201 })
  reschedulePortalAppointment(@Req() request: ApiRequest) {
    return this.api.send(RescheduleByClient, request);
  }
  @Does(CancelAppointment) cancelPortalAppointment(@Req() request: ApiRequest) {
    return this.api.send(CancelAppointment, request);
  }
}
