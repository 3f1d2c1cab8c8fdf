import { Req } from '@nestjs/common';
import { Api, Asks, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { ApproveTime } from './approve-time/approve-time.command';
import { BulkApproveTime } from './bulk-approve-time/bulk-approve-time.command';
import { BulkSubmitTime } from './bulk-submit-time/bulk-submit-time.command';
import { ListBillableTime } from './list-billable-time/list-billable-time.query';
import { LogTime } from './log-time/log-time.command';
import { RedraftTime } from './redraft-time/redraft-time.command';
import { RejectTime } from './reject-time/reject-time.command';
import { RemoveTime } from './remove-time/remove-time.command';
import { RestoreTime } from './restore-time/restore-time.command';
import { ReviseTime } from './revise-time/revise-time.command';
import { StartTimer } from './start-timer/start-timer.command';
import { StopTimer } from './stop-timer/stop-timer.command';
import { SubmitTime } from './submit-time/submit-time.command';
import { timeEntries } from './time-entry.resource';

@Routes(timeEntries)
export class TimeEntriesController {
  constructor(private readonly api: Api) {}
  @Does(LogTime, { path: '', status: 201 }) logTime(@Req() request: ApiRequest) {
    return this.api.send(LogTime, request);
  }
  @Does(StartTimer, { status: 201 }) startTimer(@Req() request: ApiRequest) {
    return this.api.send(StartTimer, request);
  }
  @Does(StopTimer) stopTimer(@Req() request: ApiRequest) {
    return this.api.send(StopTimer, request);
  }
  @Lists(timeEntries) listTimeEntries(@Req() request: ApiRequest) {
    return this.api.list(timeEntries, request);
  }
  @Asks(ListBillableTime, 'billable') listBillableTime(@Req() request: ApiRequest) {
    return this.api.ask(ListBillableTime, request);
  }
  @Gets(timeEntries) getTimeEntry(@Req() request: ApiRequest) {
    return this.api.get(timeEntries, request);
  }
  @Does(ReviseTime, { method: 'patch', path: ':id' }) reviseTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(ReviseTime, request);
  }
  @Does(RemoveTime, { method: 'delete', path: ':id' }) removeTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(RemoveTime, request);
  }
  @Does(RestoreTime) restoreTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(RestoreTime, request);
  }
  @Versions(timeEntries) listTimeEntryVersions(@Req() request: ApiRequest) {
    return this.api.versions(timeEntries, request);
  }
  @Does(SubmitTime) submitTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(SubmitTime, request);
  }
  @Does(ApproveTime) approveTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(ApproveTime, request);
  }
  @Does(RejectTime) rejectTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(RejectTime, request);
  }
  @Does(RedraftTime) redraftTimeEntry(@Req() request: ApiRequest) {
    return this.api.send(RedraftTime, request);
  }
  @Does(BulkSubmitTime) bulkSubmitTimeEntries(@Req() request: ApiRequest) {
    return this.api.send(BulkSubmitTime, request);
  }
  @Does(BulkApproveTime) bulkApproveTimeEntries(@Req() request: ApiRequest) {
    return this.api.send(BulkApproveTime, request);
  }
}
