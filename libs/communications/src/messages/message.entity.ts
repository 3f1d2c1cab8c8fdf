import { Flag, Instant, Json, Table, TenantEntity, Text, Uuid, cut, transition } from '@omni/platform';
import type { AuthorKind, Channel, Party, Purpose, ThreadVisibility } from '../shared/fields';
import type { Thread } from '../threads/thread.entity';
import type { AttachmentInfo, SuggestedContact } from './message.contract';
import { messageTransitions, type MessageStatus } from './message.transitions';

/** One thing that somebody said in a thread. */
@Table('communications.messages', 'message')
export class Message extends TenantEntity {
  @Uuid() threadId!: string;
  @Text() channel!: Channel;
  @Text() direction!: 'inbound' | 'outbound' | 'internal';
  @Json() from!: Party;
  @Json() to: Party[] = [];
  @Json() cc: Party[] = [];
  @Json() bcc: Party[] = [];
  /** where an answer is wanted, if not at `from` */
  @Json({ nullable: true }) replyTo: Party | null = null;
  @Text({ nullable: true }) subject: string | null = null;
  @Text({ nullable: true }) bodyText: string | null = null;
  /** sanitised, whoever wrote it */
  @Text({ nullable: true }) bodyHtml: string | null = null;
  @Text() status: MessageStatus = 'draft';
  @Text() purpose: Purpose = 'conversation';
  @Instant({ nullable: true }) sentAt: string | null = null;
  @Instant({ nullable: true }) receivedAt: string | null = null;
  @Instant({ nullable: true }) deliveredAt: string | null = null;
  @Instant({ nullable: true }) scheduledFor: string | null = null;
  /** when a provider of texts was first given it: it may have taken it, though its answer never came */
  @Instant({ nullable: true }) handedOverAt: string | null = null;
  /** with its angle brackets */
  @Text({ nullable: true }) rfcMessageId: string | null = null;
  @Text({ nullable: true }) inReplyTo: string | null = null;
  @Text({ array: true }) referenceIds: string[] = [];
  @Uuid({ array: true }) fileIds: string[] = [];
  @Json() attachments: AttachmentInfo[] = [];
  @Text() authorKind!: AuthorKind;
  @Uuid({ nullable: true }) authorMemberId: string | null = null;
  @Uuid({ nullable: true }) authorContactId: string | null = null;
  @Uuid({ nullable: true }) aiActionId: string | null = null;
  @Uuid({ nullable: true }) templateId: string | null = null;
  @Uuid({ nullable: true }) emailAccountId: string | null = null;
  /** where it lies in its mailbox */
  @Text({ nullable: true }) externalId: string | null = null;
  /** written by a machine that wants no answer (RFC 3834) */
  @Flag() automatic = false;
  @Json({ nullable: true }) suggestedContact: SuggestedContact | null = null;
  @Text({ nullable: true }) error: string | null = null;
  @Text({ nullable: true }) sourceKey: string | null = null;
  // The thread's own, copied so that policy reads one row: see `follow`.
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Text() visibility: ThreadVisibility = 'participants';
  @Uuid({ array: true }) participantMemberIds: string[] = [];
  @Instant({ nullable: true }) purgedAt: string | null = null;
  /** when the person in it was erased: what it was before is not told from then on */
  @Instant({ nullable: true, secret: true }) erasedAt: string | null = null;

  /** Takes over what the thread says of who may see it and whose it is. */
  follow(thread: Thread): void {
    this.clientId = thread.clientId;
    this.engagementId = thread.engagementId;
    this.visibility = thread.visibility;
    this.participantMemberIds = [...thread.participantMemberIds];
  }

  move(verb: string): void {
    this.status = transition('message', messageTransitions, this.status, verb);
  }

  finish(at: string): void {
    this.move('finish');
    this.sentAt = at;
    this.error = null;
  }

  fail(error: string): void {
    this.move('fail');
    this.error = cut(error, 1000);
  }

  /** Retention: what was said goes, keys, states and moments stay. */
  purge(now: string): void {
    const nobody: Party = { address: null, name: null, memberId: null, contactId: null };
    Object.assign(this, {
      from: nobody,
      to: [],
      cc: [],
      bcc: [],
      replyTo: null,
      subject: null,
      bodyText: null,
      bodyHtml: null,
      fileIds: [],
      attachments: [],
      suggestedContact: null,
      error: null,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Message>);
  }
}
