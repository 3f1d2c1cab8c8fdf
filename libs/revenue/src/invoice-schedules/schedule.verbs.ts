import { ActivateForContract } from './activate-for-contract/activate-for-contract.command';
import { ActivateForContractHandler } from './activate-for-contract/activate-for-contract.handler';
import { ActivateSchedule } from './activate-schedule/activate-schedule.command';
import { ActivateScheduleHandler } from './activate-schedule/activate-schedule.handler';
import { CancelSchedule } from './cancel-schedule/cancel-schedule.command';
import { CancelScheduleHandler } from './cancel-schedule/cancel-schedule.handler';
import { CreateSchedule } from './create-schedule/create-schedule.command';
import { CreateScheduleHandler } from './create-schedule/create-schedule.handler';
import { DraftScheduleItem } from './draft-schedule-item/draft-schedule-item.command';
import { DraftScheduleItemHandler } from './draft-schedule-item/draft-schedule-item.handler';
import { PauseSchedule } from './pause-schedule/pause-schedule.command';
import { PauseScheduleHandler } from './pause-schedule/pause-schedule.handler';
import { ResumeSchedule } from './resume-schedule/resume-schedule.command';
import { ResumeScheduleHandler } from './resume-schedule/resume-schedule.handler';
import { ReviseSchedule } from './revise-schedule/revise-schedule.command';
import { ReviseScheduleHandler } from './revise-schedule/revise-schedule.handler';
import { SkipScheduleItem } from './skip-schedule-item/skip-schedule-item.command';
import { SkipScheduleItemHandler } from './skip-schedule-item/skip-schedule-item.handler';
import { PreviewScheduleHandler } from './preview-schedule/preview-schedule.handler';

export const scheduleCommands = [
  ActivateForContract,
  ActivateSchedule,
  CancelSchedule,
  CreateSchedule,
  DraftScheduleItem,
  PauseSchedule,
  ResumeSchedule,
  ReviseSchedule,
  SkipScheduleItem,
];

export const scheduleHandlers = [
  ActivateForContractHandler,
  ActivateScheduleHandler,
  CancelScheduleHandler,
  CreateScheduleHandler,
  DraftScheduleItemHandler,
  PauseScheduleHandler,
  ResumeScheduleHandler,
  ReviseScheduleHandler,
  SkipScheduleItemHandler,
  PreviewScheduleHandler,
];
