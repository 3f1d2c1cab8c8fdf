import { EndRun } from '../runs/end-run';
import { RunStarter } from '../runs/run-starter';
import { FireSchedule } from '../triggers/fire-schedule.errand';
import { AdvanceParts } from './advance-parts';
import { AdvanceRun } from './advance-run.errand';
import { ApprovalPerformer } from './approval-performer';
import { Compensation } from './compensation';
import { LoadRun } from './load-run';
import { LookBack } from './look-back';
import { StepPerformers } from './step-performers';
import { Publishers } from './publishers';
import { SubWorkflowPerformer } from './sub-workflow-performer';
import { Versions } from './versions';
import { WaitPerformer } from './wait-performer';

/** What carries runs on. */
export const engineProviders = [
  Versions,
  Publishers,
  LoadRun,
  LookBack,
  RunStarter,
  EndRun,
  StepPerformers,
  WaitPerformer,
  ApprovalPerformer,
  SubWorkflowPerformer,
  Compensation,
  AdvanceParts,
];

export const engineErrands = [AdvanceRun, FireSchedule];
