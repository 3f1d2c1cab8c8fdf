import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { sendIcs } from '../ics/send-ics';
import { appointments } from './appointment.resource';
import { BookAppointment } from './book-appointment/book-appointment.command';
import { CancelAppointment } from './cancel-appointment/cancel-appointment.command';
import { LinkParties } from './link-parties/link-parties.command';
import { RescheduleAppointment } from './reschedule-appointment/reschedule-appointment.command';
import { ReviseAppointment } from './revise-appointment/revise-appointment.command';
import {
  CompleteAppointment,
  ConfirmAppointment,
  DeclineAppointment,
  MarkAppointmentPaid,
  MarkNoShow,
} from './settle.commands';
import { ShowIcs } from './show-ics/show-ics.query';

@Routes(appointments)
export class AppointmentsController {
  constructor(private readonly api: Api) {}

  @Does(BookAppointment, { path: '', status: 201 })
  bookAppointment(@Req() request: ApiRequest) {
    return this.api.send(BookAppointment, request);
  }

  @Lists(appointments) listAppointments(@Req() request: ApiRequest) {
    return this.api.list(appointments, request);
  }
  @Gets(appointments) getAppointment(@Req() request: ApiRequest) {
    return this.api.get(appointments, request);
  }
  @Versions(appointments) listAppointmentVersions(@Req() request: ApiRequest) {
    return this.api.versions(appointments, request);
  }

  @Asks(ShowIcs, ':id/ics')
  async getAppointmentIcs(@Req() request: ApiRequest) {
    return sendIcs(request, await this.api.ask(ShowIcs, request), 'appointment.ics');
  }

  @Does(ReviseAppointment, { method: 'patch', path: ':id' })
  reviseAppointment(@Req() request: ApiRequest) {
    return this.api.send(ReviseAppointment, request);
  }

  @Does(RescheduleAppointment, { status: 201 })
  rescheduleAppointment(@Req() request: ApiRequest) {
    return this.api.send(RescheduleAppointment, request);
  }

  @Does(CancelAppointment) cancelAppointment(@Req() request: ApiRequest) {
    return this.api.send(CancelAppointment, request);
  }
  @Does(ConfirmAppointment) confirmAppointment(@Req() request: ApiRequest) {
    return this.api.send(ConfirmAppointment, request);
  }
  @Does(DeclineAppointment) declineAppointment(@Req() request: ApiRequest) {
    return this.api.send(DeclineAppointment, request);
  }
  @Does(MarkAppointmentPaid) markAppointmentPaid(@Req() request: ApiRequest) {
    return this.api.send(MarkAppointmentPaid, request);
  }
  @Does(CompleteAppointment) completeAppointment(@Req() request: ApiRequest) {
    return this.api.send(CompleteAppointment, request);
  }
  @Does(MarkNoShow) markAppointmentNoShow(@Req() request: ApiRequest) {
    return this.api.send(MarkNoShow, request);
  }
  @Does(LinkParties) linkAppointmentParties(@Req() request: ApiRequest) {
    return this.api.send(LinkParties, request);
  }
}
