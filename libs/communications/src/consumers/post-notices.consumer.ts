import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { z } from 'zod';
import { Message } from '../messages/message.entity';
import { MessageCreated, MessageSent, messageFacts } from '../messages/message.events';
import { Thread } from '../threads/thread.entity';
import { ThreadCreated, threadFacts } from '../threads/thread.events';

const shape = z.object({
  notificationId: z.uuid(),
  recipientKind: z.literal('contact'),
  recipientId: z.uuid(),
  channel: z.literal('portal'),
  title: z.string(),
  body: z.string().nullable(),
  clientId: z.uuid(),
  engagementId: z.uuid().nullable(),
});

/** Marks the thread in the portal that notices to a client lie in. */
const NOTICES = 'notices';

/** What a client's contact is to be told in the portal is a message there, in one thread a client and engagement. */
@Injectable()
@Consumes('communications.post-notices', 'notification.queued')
export class PostNotices implements EventConsumer {
  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const notice = shape.safeParse(event.data).data;
    if (!notice) return;
    const sourceKey = `notice:${notice.notificationId}`;
    const known = await unit.sql(
      'select 1 from communications.messages where organization_id = $1 and source_key = $2',
      [unit.tenantId, sourceKey],
    );
    if (known.length > 0) return;
    const thread = await threadOf(unit, notice.clientId, notice.engagementId);
    if (!thread.contactIds.includes(notice.recipientId))
      thread.contactIds = [...thread.contactIds, notice.recipientId];
    const message = unit.insert(Message, {
      threadId: thread.id,
      channel: 'portal',
      direction: 'outbound',
      status: 'sent',
      purpose: 'transactional',
      from: { address: null, name: unit.organization.name, memberId: null, contactId: null },
      to: [{ address: null, name: null, memberId: null, contactId: notice.recipientId }],
      subject: notice.title,
      bodyText: notice.body ?? notice.title,
      sentAt: unit.now,
      authorKind: 'workflow',
      sourceKey,
    });
    message.follow(thread);
    thread.note(unit.now);
    unit.emit(MessageCreated, message, messageFacts(message, thread));
    unit.emit(MessageSent, message, messageFacts(message, thread));
  }
}

async function threadOf(unit: Unit, clientId: string, engagementId: string | null): Promise<Thread> {
  // Two notices at once must not begin two threads.
  await unit.sql(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `${unit.tenantId} ${NOTICES} ${clientId} ${engagementId ?? ''}`,
  ]);
  const [thread] = await unit.rows(
    Thread,
    `t.channel = 'portal' and t.external_thread_id = $2 and t.client_id = $3 and t.engagement_id is not distinct from $4::uuid
       and t.deleted_at is null`,
    [NOTICES, clientId, engagementId],
  );
  if (thread) return thread;
  const begun = unit.insert(Thread, {
    subject: `News from ${unit.organization.name}`,
    channel: 'portal',
    clientId,
    engagementId,
    externalThreadId: NOTICES,
    visibility: 'shared',
  });
  unit.emit(ThreadCreated, begun, threadFacts(begun));
  return begun;
}
