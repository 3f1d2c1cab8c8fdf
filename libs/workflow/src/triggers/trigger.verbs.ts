import { ReceiveHook } from './receive-hook/receive-hook.command';
import { ReceiveHookHandler } from './receive-hook/receive-hook.handler';
import { DisableTrigger, EnableTrigger, IssueHookToken } from './switch-trigger/switch-trigger.commands';
import {
  DisableTriggerHandler,
  EnableTriggerHandler,
  IssueHookTokenHandler,
} from './switch-trigger/switch-trigger.handlers';

export const triggerCommands = [EnableTrigger, DisableTrigger, IssueHookToken, ReceiveHook];
export const triggerHandlers = [
  EnableTriggerHandler,
  DisableTriggerHandler,
  IssueHookTokenHandler,
  ReceiveHookHandler,
];
