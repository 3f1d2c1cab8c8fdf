import { ApproveTime } from './approve-time/approve-time.command';
import { ApproveTimeHandler } from './approve-time/approve-time.handler';
import { BulkApproveTime } from './bulk-approve-time/bulk-approve-time.command';
import { BulkApproveTimeHandler } from './bulk-approve-time/bulk-approve-time.handler';
import { BulkSubmitTime } from './bulk-submit-time/bulk-submit-time.command';
import { BulkSubmitTimeHandler } from './bulk-submit-time/bulk-submit-time.handler';
import { ListBillableTimeHandler } from './list-billable-time/list-billable-time.handler';
import { LogTime } from './log-time/log-time.command';
import { LogTimeHandler } from './log-time/log-time.handler';
import { RedraftTime } from './redraft-time/redraft-time.command';
import { RedraftTimeHandler } from './redraft-time/redraft-time.handler';
import { RejectTime } from './reject-time/reject-time.command';
import { RejectTimeHandler } from './reject-time/reject-time.handler';
import { RemoveTime } from './remove-time/remove-time.command';
import { RemoveTimeHandler } from './remove-time/remove-time.handler';
import { RestoreTime } from './restore-time/restore-time.command';
import { RestoreTimeHandler } from './restore-time/restore-time.handler';
import { ReviseTime } from './revise-time/revise-time.command';
import { ReviseTimeHandler } from './revise-time/revise-time.handler';
import { StartTimer } from './start-timer/start-timer.command';
import { StartTimerHandler } from './start-timer/start-timer.handler';
import { StopTimer } from './stop-timer/stop-timer.command';
import { StopTimerHandler } from './stop-timer/stop-timer.handler';
import { SubmitTime } from './submit-time/submit-time.command';
import { SubmitTimeHandler } from './submit-time/submit-time.handler';
import { ListBillableTime } from './list-billable-time/list-billable-time.query';

export const timeEntriesCommands = [
  ApproveTime,
  BulkApproveTime,
  BulkSubmitTime,
  LogTime,
  RedraftTime,
  RejectTime,
  RemoveTime,
  RestoreTime,
  ReviseTime,
  StartTimer,
  StopTimer,
  SubmitTime,
];

export const timeEntriesHandlers = [
  ApproveTimeHandler,
  BulkApproveTimeHandler,
  BulkSubmitTimeHandler,
  ListBillableTimeHandler,
  LogTimeHandler,
  RedraftTimeHandler,
  RejectTimeHandler,
  RemoveTimeHandler,
  RestoreTimeHandler,
  ReviseTimeHandler,
  StartTimerHandler,
  StopTimerHandler,
  SubmitTimeHandler,
];

export const timeEntriesQueries = [ListBillableTime];
