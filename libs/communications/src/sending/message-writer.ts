import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Principal, Unit } from '@omni/platform';
import { momentPassed } from '../communications.errors';
import type { MessageInput } from '../messages/message.contract';
import { Message } from '../messages/message.entity';
import { MessageCreated, messageFacts } from '../messages/message.events';
import { messages } from '../messages/message.resource';
import { addressSet } from '../shared/addresses';
import type { AuthorKind, Party } from '../shared/fields';
import { subjectKeyOf } from '../threads/subject-key';
import { TextChannel } from '../texting/text-channel';
import type { Thread } from '../threads/thread.entity';
import { AttachedFiles } from './attached-files';
import { Dispatch } from './dispatch';
import { Recipients } from './recipients';
import { Senders } from './senders';
import { Words } from './words';

/** Writes messages into threads: who to, from whom, in which words, and off they go unless they stay drafts. */
@Injectable()
export class MessageWriter {
  constructor(
    private readonly recipients: Recipients,
    private readonly senders: Senders,
    private readonly words: Words,
    private readonly files: AttachedFiles,
    private readonly dispatch: Dispatch,
    private readonly texts: TextChannel,
  ) {}

  /** The thread must be loaded for writing: what is said counts on it. */
  async write(unit: Unit, thread: Thread, input: MessageInput): Promise<Message> {
    const known = await this.known(unit, thread, input.sourceKey);
    if (known) return known;
    if (input.scheduledFor && input.scheduledFor <= unit.now) throw momentPassed('scheduledFor');
    const internal = input.internal === true || thread.channel === 'internal';
    const byMail = thread.channel === 'email' && !internal;
    const byText = thread.channel === 'sms' && !internal;
    const account = byMail ? await this.senders.choose(unit, thread.emailAccountId) : null;
    const from = await this.senders.nameOf(unit, account);
    const ends = byMail
      ? await this.ends(unit, thread, input)
      : { to: byText ? await this.texts.receiver(unit, thread, input) : [], cc: [], bcc: [] };
    const said = await this.words.of(unit, thread, input, from, ends.to);
    const id = randomUUID();
    const message = unit.create(messages, {
      id,
      threadId: thread.id,
      channel: thread.channel,
      direction: internal ? 'internal' : 'outbound',
      from: byMail ? from : { ...from, address: null },
      ...ends,
      ...said,
      ...(byMail ? await answering(unit, thread) : {}),
      ...authorOf(unit.principal),
      fileIds: input.fileIds ?? [],
      attachments: await this.files.describe(unit, input.fileIds ?? []),
      scheduledFor: input.scheduledFor ?? null,
      aiActionId: input.aiActionId ?? null,
      templateId: input.templateId ?? null,
      sourceKey: input.sourceKey ?? null,
      emailAccountId: account?.id ?? null,
      clientId: thread.clientId,
      engagementId: thread.engagementId,
      visibility: thread.visibility,
      participantMemberIds: [...thread.participantMemberIds],
    });
    if (byMail || byText) meet(thread, account?.id ?? null, [...ends.to, ...ends.cc]);
    unit.emit(MessageCreated, message, messageFacts(message, thread));
    if (!input.draft) await this.dispatch.queue(unit, message, thread);
    return message;
  }

  /** To, cc and bcc, of the thread's own where nothing is said. */
  async ends(unit: Unit, thread: Thread, { to, cc, bcc }: Pick<MessageInput, 'to' | 'cc' | 'bcc'>) {
    return {
      to: to ? await this.recipients.resolve(unit, to, 'to') : await this.recipients.ofThread(unit, thread),
      cc: await this.recipients.resolve(unit, cc ?? [], 'cc'),
      bcc: await this.recipients.resolve(unit, bcc ?? [], 'bcc'),
    };
  }

  private async known(unit: Unit, thread: Thread, sourceKey: string | undefined): Promise<Message | null> {
    if (sourceKey === undefined) return null;
    const [message] = await unit.rows(Message, 't.source_key = $2 and t.thread_id = $3', [
      sourceKey,
      thread.id,
    ]);
    if (message) unit.notes.existing = true;
    return message ?? null;
  }
}

/** References by which mail programs put an answer with what it answers (RFC 5322, 3.6.4). */
async function answering(unit: Unit, thread: Thread) {
  const [last] = await unit.sql<{ id: string; references: string[] }>(
    `select m.rfc_message_id as id, m.reference_ids as references from communications.messages m
     where m.organization_id = $1 and m.thread_id = $2 and m.rfc_message_id is not null and m.status <> 'draft'
       and m.deleted_at is null order by m.created_at desc, m.id desc limit 1`,
    [unit.tenantId, thread.id],
  );
  if (!last) return {};
  return { inReplyTo: last.id, referenceIds: [...last.references, last.id].slice(-20) };
}

/** The thread learns who is at its other end, so that their answers find it. */
function meet(thread: Thread, accountId: string | null, others: readonly Party[]): void {
  thread.emailAccountId ??= accountId;
  thread.counterpartAddresses = addressSet([
    ...thread.counterpartAddresses,
    ...others.map(({ address }) => address),
  ]);
  thread.subjectKey = subjectKeyOf(thread.subject);
  const contactIds = others.flatMap(({ contactId }) => contactId ?? []);
  thread.contactIds = [...new Set([...thread.contactIds, ...contactIds])];
}

const AUTHORS: Partial<Record<Principal['kind'], AuthorKind>> = {
  user: 'user',
  // A key acts for whoever made it.
  api_key: 'user',
  ai: 'ai',
  client: 'client',
};

export const authorOf = ({ kind, memberId, portal }: Principal) => ({
  authorKind: AUTHORS[kind] ?? ('workflow' as const),
  authorMemberId: memberId,
  authorContactId: portal?.contactId ?? null,
});
