import { Instant, Int, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { Channel, ThreadVisibility } from '../shared/fields';
import { threadTransitions, type ThreadStatus } from './thread.transitions';

/** One conversation, on one channel. */
@Table('communications.threads', 'thread')
export class Thread extends TenantEntity {
  @Text() subject!: string;
  @Text() channel!: Channel;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ array: true }) contactIds: string[] = [];
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) ticketId: string | null = null;
  @Text() status: ThreadStatus = 'open';
  @Instant({ nullable: true }) snoozedUntil: string | null = null;
  @Uuid({ nullable: true }) assigneeMemberId: string | null = null;
  @Instant({ nullable: true }) lastMessageAt: string | null = null;
  @Int() messageCount = 0;
  @Uuid({ nullable: true }) emailAccountId: string | null = null;
  /** the conversation's first Message-ID, or the provider's own id of it */
  @Text({ nullable: true }) externalThreadId: string | null = null;
  @Text() visibility: ThreadVisibility = 'participants';
  /** the members whose conversation it is: policy reads it here and, copied, on each message */
  @Uuid({ array: true }) participantMemberIds: string[] = [];
  /** the other side's addresses, normalised and sorted */
  @Text({ array: true }) counterpartAddresses: string[] = [];
  /** of the subject without its reply marks: by which, with its people, a reply without references finds its thread */
  @Text({ nullable: true }) subjectKey: string | null = null;
  /** clients that it came from by merges, the latest last */
  @Uuid({ array: true }) mergedClientIds: string[] = [];
  @Instant({ nullable: true }) purgedAt: string | null = null;

  get isPrivate(): boolean {
    return this.visibility === 'participants';
  }

  snooze(until: string): void {
    this.move('snooze');
    this.snoozedUntil = until;
  }

  wake(): void {
    this.move('wake');
    this.snoozedUntil = null;
  }

  close(): void {
    this.move('close');
    this.snoozedUntil = null;
  }

  reopen(): void {
    this.move('reopen');
  }

  /** The assignee takes part, or they could not read what they are to answer. */
  assign(memberId: string | null): void {
    this.assigneeMemberId = memberId;
    if (memberId) this.join(memberId);
  }

  join(memberId: string): void {
    if (!this.participantMemberIds.includes(memberId))
      this.participantMemberIds = [...this.participantMemberIds, memberId];
  }

  /** Counts a message that was said; drafts are not. */
  note(at: string): void {
    this.messageCount += 1;
    if (!this.lastMessageAt || this.lastMessageAt < at) this.lastMessageAt = at;
  }

  purge(now: string): void {
    Object.assign(this, {
      subject: '',
      contactIds: [],
      counterpartAddresses: [],
      subjectKey: null,
      externalThreadId: null,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Thread>);
  }

  private move(verb: string): void {
    this.status = transition('thread', threadTransitions, this.status, verb);
  }
}
