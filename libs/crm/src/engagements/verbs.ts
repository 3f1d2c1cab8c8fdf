import type { Type } from '@nestjs/common';
import type { CommandClass } from '@omni/platform';
import { ActivateEngagement } from './activate-engagement/activate-engagement.command';
import { ActivateEngagementHandler } from './activate-engagement/activate-engagement.handler';
import { CancelEngagement } from './cancel-engagement/cancel-engagement.command';
import { CancelEngagementHandler } from './cancel-engagement/cancel-engagement.handler';
import { CompleteEngagement } from './complete-engagement/complete-engagement.command';
import { CompleteEngagementHandler } from './complete-engagement/complete-engagement.handler';
import { CreateEngagement } from './create-engagement/create-engagement.command';
import { CreateEngagementHandler } from './create-engagement/create-engagement.handler';
import { PauseEngagement } from './pause-engagement/pause-engagement.command';
import { PauseEngagementHandler } from './pause-engagement/pause-engagement.handler';
import { RemoveEngagement } from './remove-engagement/remove-engagement.command';
import { RemoveEngagementHandler } from './remove-engagement/remove-engagement.handler';
import { ResumeEngagement } from './resume-engagement/resume-engagement.command';
import { ResumeEngagementHandler } from './resume-engagement/resume-engagement.handler';
import { ReviseEngagement } from './revise-engagement/revise-engagement.command';
import { ReviseEngagementHandler } from './revise-engagement/revise-engagement.handler';

export const engagementCommands: readonly CommandClass[] = [
  CreateEngagement,
  ReviseEngagement,
  RemoveEngagement,
  ActivateEngagement,
  PauseEngagement,
  ResumeEngagement,
  CompleteEngagement,
  CancelEngagement,
];

export const engagementHandlers: readonly Type[] = [
  CreateEngagementHandler,
  ReviseEngagementHandler,
  RemoveEngagementHandler,
  ActivateEngagementHandler,
  PauseEngagementHandler,
  ResumeEngagementHandler,
  CompleteEngagementHandler,
  CancelEngagementHandler,
];
