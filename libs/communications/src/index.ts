// Front door: other modules know communications by its events, by the names of its commands and by ids.
export {
  EmailAccountConnected,
  EmailAccountDisconnected,
  EmailAccountNeedsReauth,
  EmailAccountSyncCompleted,
  EmailAccountSyncFailed,
} from './email-accounts/email-account.events';
export {
  MessageBounced,
  MessageCreated,
  MessageDeleted,
  MessageDelivered,
  MessageFailed,
  MessageQueued,
  MessageReceived,
  MessageSenderUnknown,
  MessageSent,
  MessageUpdated,
} from './messages/message.events';
export {
  ThreadAssigned,
  ThreadClosed,
  ThreadCreated,
  ThreadDeleted,
  ThreadReopened,
  ThreadRestored,
  ThreadSnoozed,
  ThreadUpdated,
} from './threads/thread.events';
export { AttachmentSource } from './shared/attachments';
export type { AttachableFile, ReceivedFile } from './shared/attachments';
