import { ApproveMilestone } from './approve-milestone/approve-milestone.command';
import { ApproveMilestoneHandler } from './approve-milestone/approve-milestone.handler';
import { CancelMilestone } from './cancel-milestone/cancel-milestone.command';
import { CancelMilestoneHandler } from './cancel-milestone/cancel-milestone.handler';
import { CompleteMilestone } from './complete-milestone/complete-milestone.command';
import { CompleteMilestoneHandler } from './complete-milestone/complete-milestone.handler';
import { CreateMilestone } from './create-milestone/create-milestone.command';
import { CreateMilestoneHandler } from './create-milestone/create-milestone.handler';
import { RejectMilestone } from './reject-milestone/reject-milestone.command';
import { RejectMilestoneHandler } from './reject-milestone/reject-milestone.handler';
import { RemoveMilestone } from './remove-milestone/remove-milestone.command';
import { RemoveMilestoneHandler } from './remove-milestone/remove-milestone.handler';
import { ReopenMilestone } from './reopen-milestone/reopen-milestone.command';
import { ReopenMilestoneHandler } from './reopen-milestone/reopen-milestone.handler';
import { RequestMilestoneApproval } from './request-milestone-approval/request-milestone-approval.command';
import { RequestMilestoneApprovalHandler } from './request-milestone-approval/request-milestone-approval.handler';
import { RestoreMilestone } from './restore-milestone/restore-milestone.command';
import { RestoreMilestoneHandler } from './restore-milestone/restore-milestone.handler';
import { ReviseMilestone } from './revise-milestone/revise-milestone.command';
import { ReviseMilestoneHandler } from './revise-milestone/revise-milestone.handler';

export const milestonesCommands = [
  ApproveMilestone,
  CancelMilestone,
  CompleteMilestone,
  CreateMilestone,
  RejectMilestone,
  RemoveMilestone,
  ReopenMilestone,
  RequestMilestoneApproval,
  RestoreMilestone,
  ReviseMilestone,
];

export const milestonesHandlers = [
  ApproveMilestoneHandler,
  CancelMilestoneHandler,
  CompleteMilestoneHandler,
  CreateMilestoneHandler,
  RejectMilestoneHandler,
  RemoveMilestoneHandler,
  ReopenMilestoneHandler,
  RequestMilestoneApprovalHandler,
  RestoreMilestoneHandler,
  ReviseMilestoneHandler,
];
