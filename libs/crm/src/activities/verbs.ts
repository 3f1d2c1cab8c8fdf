import type { Type } from '@nestjs/common';
import type { CommandClass } from '@omni/platform';
import { LogActivity } from './log-activity/log-activity.command';
import { LogActivityHandler } from './log-activity/log-activity.handler';
import { ReviseActivity } from './revise-activity/revise-activity.command';
import { ReviseActivityHandler } from './revise-activity/revise-activity.handler';

export const activityCommands: readonly CommandClass[] = [LogActivity, ReviseActivity];

export const activityHandlers: readonly Type[] = [LogActivityHandler, ReviseActivityHandler];
