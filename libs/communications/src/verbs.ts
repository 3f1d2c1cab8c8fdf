import type { Type } from '@nestjs/common';
import type { CommandClass } from '@omni/platform';
import { ConnectEmailAccount } from './email-accounts/connect-email-account/connect-email-account.command';
import { ConnectEmailAccountHandler } from './email-accounts/connect-email-account/connect-email-account.handler';
import { DisconnectEmailAccount } from './email-accounts/disconnect-email-account/disconnect-email-account.command';
import { DisconnectEmailAccountHandler } from './email-accounts/disconnect-email-account/disconnect-email-account.handler';
import {
  PauseEmailAccount,
  ResumeEmailAccount,
  SyncEmailAccount,
} from './email-accounts/pause-email-account/pause-email-account.commands';
import {
  PauseEmailAccountHandler,
  ResumeEmailAccountHandler,
  SyncEmailAccountHandler,
} from './email-accounts/pause-email-account/pause-email-account.handlers';
import { ReauthorizeEmailAccount } from './email-accounts/reauthorize-email-account/reauthorize-email-account.command';
import { ReauthorizeEmailAccountHandler } from './email-accounts/reauthorize-email-account/reauthorize-email-account.handler';
import { ReviseEmailAccount } from './email-accounts/revise-email-account/revise-email-account.command';
import { ReviseEmailAccountHandler } from './email-accounts/revise-email-account/revise-email-account.handler';
import { CreateMessageTemplate } from './message-templates/create-message-template/create-message-template.command';
import { CreateMessageTemplateHandler } from './message-templates/create-message-template/create-message-template.handler';
import { PreviewMessageTemplate } from './message-templates/preview-message-template/preview-message-template.command';
import { PreviewMessageTemplateHandler } from './message-templates/preview-message-template/preview-message-template.handler';
import { ReviseMessageTemplate } from './message-templates/revise-message-template/revise-message-template.command';
import { ReviseMessageTemplateHandler } from './message-templates/revise-message-template/revise-message-template.handler';
import { ReviseMessage } from './messages/revise-message/revise-message.command';
import { ReviseMessageHandler } from './messages/revise-message/revise-message.handler';
import {
  CancelMessage,
  DiscardMessage,
  RetryMessage,
  SendDraft,
} from './messages/send-message/send-message.commands';
import {
  CancelMessageHandler,
  DiscardMessageHandler,
  RetryMessageHandler,
  SendDraftHandler,
} from './messages/send-message/send-message.handlers';
import { WriteMessage } from './messages/write-message/write-message.command';
import { WriteMessageHandler } from './messages/write-message/write-message.handler';
import { StartThreadAsClient, WriteMessageAsClient } from './portal/portal-messages.commands';
import { StartThreadAsClientHandler, WriteMessageAsClientHandler } from './portal/portal-messages.handlers';
import { ReceiveText } from './texting/receive-text/receive-text.command';
import { ReceiveTextHandler } from './texting/receive-text/receive-text.handler';
import { AssignThread } from './threads/assign-thread/assign-thread.command';
import { AssignThreadHandler } from './threads/assign-thread/assign-thread.handler';
import { RemoveThread, RestoreThread } from './threads/remove-thread/remove-thread.commands';
import { RemoveThreadHandler, RestoreThreadHandler } from './threads/remove-thread/remove-thread.handlers';
import { ReviseThread } from './threads/revise-thread/revise-thread.command';
import { ReviseThreadHandler } from './threads/revise-thread/revise-thread.handler';
import {
  CloseThread,
  ReopenThread,
  SnoozeThread,
  WakeThread,
} from './threads/snooze-thread/snooze-thread.commands';
import {
  CloseThreadHandler,
  ReopenThreadHandler,
  SnoozeThreadHandler,
  WakeThreadHandler,
} from './threads/snooze-thread/snooze-thread.handlers';
import { StartThread } from './threads/start-thread/start-thread.command';
import { StartThreadHandler } from './threads/start-thread/start-thread.handler';

export const communicationsCommands: readonly CommandClass[] = [
  StartThread,
  ReviseThread,
  AssignThread,
  SnoozeThread,
  WakeThread,
  CloseThread,
  ReopenThread,
  RemoveThread,
  RestoreThread,
  WriteMessage,
  ReviseMessage,
  SendDraft,
  CancelMessage,
  RetryMessage,
  DiscardMessage,
  ReceiveText,
  StartThreadAsClient,
  WriteMessageAsClient,
  CreateMessageTemplate,
  ReviseMessageTemplate,
  PreviewMessageTemplate,
  ConnectEmailAccount,
  ReviseEmailAccount,
  ReauthorizeEmailAccount,
  PauseEmailAccount,
  ResumeEmailAccount,
  SyncEmailAccount,
  DisconnectEmailAccount,
];

export const communicationsHandlers: readonly Type[] = [
  StartThreadHandler,
  ReviseThreadHandler,
  AssignThreadHandler,
  SnoozeThreadHandler,
  WakeThreadHandler,
  CloseThreadHandler,
  ReopenThreadHandler,
  RemoveThreadHandler,
  RestoreThreadHandler,
  WriteMessageHandler,
  ReviseMessageHandler,
  SendDraftHandler,
  CancelMessageHandler,
  RetryMessageHandler,
  DiscardMessageHandler,
  ReceiveTextHandler,
  StartThreadAsClientHandler,
  WriteMessageAsClientHandler,
  CreateMessageTemplateHandler,
  ReviseMessageTemplateHandler,
  PreviewMessageTemplateHandler,
  ConnectEmailAccountHandler,
  ReviseEmailAccountHandler,
  ReauthorizeEmailAccountHandler,
  PauseEmailAccountHandler,
  ResumeEmailAccountHandler,
  SyncEmailAccountHandler,
  DisconnectEmailAccountHandler,
];
