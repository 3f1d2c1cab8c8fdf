import { viewOf } from '@omni/platform';
import type { Message } from '../messages/message.entity';
import { messageView } from '../messages/message.view';
import type { Thread } from './thread.entity';

export const threadView = (row: Thread & { message?: Message }) => ({
  ...viewOf(row),
  subject: row.subject,
  channel: row.channel,
  clientId: row.clientId,
  contactIds: row.contactIds,
  engagementId: row.engagementId,
  ticketId: row.ticketId,
  status: row.status,
  snoozedUntil: row.snoozedUntil,
  assigneeMemberId: row.assigneeMemberId,
  lastMessageAt: row.lastMessageAt,
  messageCount: row.messageCount,
  emailAccountId: row.emailAccountId,
  externalThreadId: row.externalThreadId,
  visibility: row.visibility,
  participantMemberIds: row.participantMemberIds,
  ...(row.message ? { message: messageView(row.message) } : {}),
});
