import { DomainModule } from '@omni/platform';
import { constraints } from './communications.constraints';
import { communicationsEvents } from './communications.events';
import { FollowMerges } from './consumers/follow-merges.consumer';
import { ForgetContacts } from './consumers/forget-contacts.consumer';
import { KnowSenders } from './consumers/know-senders.consumer';
import { PostNotices } from './consumers/post-notices.consumer';
import { emailAccounts } from './email-accounts/email-account.resource';
import { EmailAccountsController } from './email-accounts/email-accounts.controller';
import { Mailboxes } from './email-accounts/mailboxes';
import { messageTemplates } from './message-templates/message-template.resource';
import { MessageTemplatesController } from './message-templates/message-templates.controller';
import { messages } from './messages/message.resource';
import { MessagesController } from './messages/messages.controller';
import { ClientWriting } from './portal/client-writing';
import { PortalMessagesController, PortalThreadsController } from './portal/portal-messages.controllers';
import { PurgeAccountMail } from './receiving/purge-account-mail.errand';
import { SyncAccount } from './receiving/sync-account.errand';
import { TakeMail } from './receiving/take-mail';
import { SyncAccounts } from './schedules/sync-accounts.schedule';
import { AttachedFiles } from './sending/attached-files';
import { Dispatch } from './sending/dispatch';
import { HouseMail } from './sending/house-mail';
import { MessageWriter } from './sending/message-writer';
import { Recipients } from './sending/recipients';
import { SendMessage } from './sending/send-message.errand';
import { Senders } from './sending/senders';
import { Words } from './sending/words';
import { Contacts } from './shared/contacts';
import { SendText } from './texting/send-text';
import { TakeText } from './texting/take-text';
import { TextChannel } from './texting/text-channel';
import { textOptOuts } from './texting/text-opt-out.resource';
import { TextOptOutsController } from './texting/text-opt-outs.controller';
import { TextWebhooksController } from './texting/texts.controller';
import { ThreadMaker } from './threads/thread-maker';
import { threads } from './threads/thread.resource';
import { ThreadsController } from './threads/threads.controller';
import { WakeThreadInTime } from './threads/wake-thread.errand';
import { communicationsCommands, communicationsHandlers } from './verbs';

@DomainModule({
  name: 'communications',
  summary: 'Conversations with clients: threads, messages, mail accounts, templates.',
  resources: [threads, messages, messageTemplates, emailAccounts, textOptOuts],
  commands: communicationsCommands,
  queries: [],
  events: communicationsEvents,
  consumers: [KnowSenders, FollowMerges, ForgetContacts, PostNotices],
  schedules: [SyncAccounts],
  errands: [SendMessage, SyncAccount, WakeThreadInTime, PurgeAccountMail],
  controllers: [
    ThreadsController,
    MessagesController,
    MessageTemplatesController,
    EmailAccountsController,
    PortalThreadsController,
    PortalMessagesController,
    TextWebhooksController,
    TextOptOutsController,
  ],
  handlers: [...communicationsHandlers],
  providers: [
    AttachedFiles,
    ClientWriting,
    Contacts,
    Dispatch,
    HouseMail,
    Mailboxes,
    MessageWriter,
    Recipients,
    Senders,
    SendText,
    TakeMail,
    TakeText,
    TextChannel,
    ThreadMaker,
    Words,
  ],
  constraints,
})
export class CommunicationsModule {}
