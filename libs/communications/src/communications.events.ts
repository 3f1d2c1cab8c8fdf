import { emailAccountEvents } from './email-accounts/email-account.events';
import { messageEvents } from './messages/message.events';
import { threadEvents } from './threads/thread.events';

export const communicationsEvents = [...threadEvents, ...messageEvents, ...emailAccountEvents];
