export { Mailer } from './mailer';
export type { MailAddress, MailAttachment, MailMessage } from './mailer';
export { SmtpMailer } from './smtp-mailer';
export { DevMailServer } from './dev-mail-server';
export { DevMailbox } from './dev-mailbox';
export type { CaughtMail } from './dev-mailbox';
export { DevMailboxController } from './dev-mailbox.controller';
