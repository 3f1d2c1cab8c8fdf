import type { Unit } from '@omni/platform';
import type { Message } from '../messages/message.entity';
import { MessageBounced, MessageDelivered, messageFacts } from '../messages/message.events';
import { load } from '../sending/send-message.errand';
import { reasonOf, verdictOf, type DeliveryReport } from './delivery-report';

/** Brings a server's report to the message that it is about. Answers what it was, or null where none of ours is meant. */
export async function takeReport(
  unit: Unit,
  accountId: string,
  report: DeliveryReport,
): Promise<'bounced' | 'noted' | null> {
  if (report.originalMessageId === null) return null;
  const [about] = await unit.sql<Pick<Message, 'id'>>(
    `select m.id from communications.messages m where m.organization_id = $1 and m.rfc_message_id = $2
       and m.direction = 'outbound' and (m.email_account_id = $3 or m.email_account_id is null) limit 1`,
    [unit.tenantId, report.originalMessageId, accountId],
  );
  const found = about && (await load(unit, about.id));
  if (!found) return null;
  const { message, thread } = found;
  const verdict = verdictOf(report);
  if (verdict === 'bounce' && (message.status === 'sent' || message.status === 'delivered')) {
    message.move('bounce');
    message.error = reasonOf(report);
    unit.emit(MessageBounced, message, { ...messageFacts(message, thread), error: message.error });
    return 'bounced';
  }
  if (verdict === 'deliver' && message.status === 'sent') {
    message.move('deliver');
    message.deliveredAt = unit.now;
    unit.emit(MessageDelivered, message, messageFacts(message, thread));
  }
  return 'noted';
}
