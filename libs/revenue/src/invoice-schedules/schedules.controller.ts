import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ActivateForContract } from './activate-for-contract/activate-for-contract.command';
import { ActivateSchedule } from './activate-schedule/activate-schedule.command';
import { CancelSchedule } from './cancel-schedule/cancel-schedule.command';
import { CreateSchedule } from './create-schedule/create-schedule.command';
import { DraftScheduleItem } from './draft-schedule-item/draft-schedule-item.command';
import { PauseSchedule } from './pause-schedule/pause-schedule.command';
import { ResumeSchedule } from './resume-schedule/resume-schedule.command';
import { ReviseSchedule } from './revise-schedule/revise-schedule.command';
import { SkipScheduleItem } from './skip-schedule-item/skip-schedule-item.command';
import { PreviewSchedule } from './preview-schedule/preview-schedule.query';
import { invoiceSchedules } from './schedule.resource';

@Routes(invoiceSchedules)
export class InvoiceSchedulesController {
  constructor(private readonly api: Api) {}

  @Does(CreateSchedule, { path: '', status: 201 })
  createInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.send(CreateSchedule, request);
  }

  @Does(ActivateForContract)
  activateInvoiceSchedulesForContract(@Req() request: ApiRequest) {
    return this.api.send(ActivateForContract, request);
  }

  @Lists(invoiceSchedules) listInvoiceSchedules(@Req() request: ApiRequest) {
    return this.api.list(invoiceSchedules, request);
  }
  @Gets(invoiceSchedules) getInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.get(invoiceSchedules, request);
  }
  @Versions(invoiceSchedules) listInvoiceScheduleVersions(@Req() request: ApiRequest) {
    return this.api.versions(invoiceSchedules, request);
  }

  @Asks(PreviewSchedule, ':id/preview')
  previewInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.ask(PreviewSchedule, request);
  }

  @Does(ReviseSchedule, { method: 'patch', path: ':id' })
  reviseInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.send(ReviseSchedule, request);
  }

  @Does(ActivateSchedule) activateInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.send(ActivateSchedule, request);
  }
  @Does(CancelSchedule) cancelInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.send(CancelSchedule, request);
  }
  @Does(DraftScheduleItem) draftInvoiceScheduleItem(@Req() request: ApiRequest) {
    return this.api.send(DraftScheduleItem, request);
  }
  @Does(PauseSchedule) pauseInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.send(PauseSchedule, request);
  }
  @Does(ResumeSchedule) resumeInvoiceSchedule(@Req() request: ApiRequest) {
    return this.api.send(ResumeSchedule, request);
  }
  @Does(SkipScheduleItem) skipInvoiceScheduleItem(@Req() request: ApiRequest) {
    return this.api.send(SkipScheduleItem, request);
  }
}
