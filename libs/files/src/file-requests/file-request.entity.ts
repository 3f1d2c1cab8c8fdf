import { Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { Sensitivity } from '../shared/fields';
import type { RequestItem } from './request-items';
import { requestTransitions, type RequestStatus } from './request.transitions';

/** Files that are asked for, item by item, from somebody who needs no account to send them. */
@Table('files.file_requests', 'file_request')
export class FileRequest extends TenantEntity {
  @Text() title!: string;
  @Text({ nullable: true }) instructions: string | null = null;
  @Uuid() clientId!: string;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Uuid({ nullable: true }) folderId: string | null = null;
  @Uuid({ nullable: true }) reviewerMemberId: string | null = null;
  @Json() items!: RequestItem[];
  @Text() sensitivity: Sensitivity = 'normal';
  @Text({ secret: true }) tokenHash!: string;
  @Text({ secret: true }) tokenSealed!: string;
  @Text() status: RequestStatus = 'open';
  @Instant({ nullable: true }) dueAt: string | null = null;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) completedAt: string | null = null;
  @Instant({ nullable: true }) cancelledAt: string | null = null;
  @Int({ nullable: true }) reminderEveryDays: number | null = null;
  @Instant({ nullable: true }) nextReminderAt: string | null = null;
  @Int() remindersSent: number = 0;
  @Instant({ nullable: true }) lastSentAt: string | null = null;
  @Text({ nullable: true }) sourceKey: string | null = null;
  /** clients, and contacts, that were merged into the present ones, the latest last */
  @Uuid({ array: true }) mergedClientIds: string[] = [];
  @Uuid({ array: true }) mergedContactIds: string[] = [];
  @Instant({ nullable: true }) purgedAt: string | null = null;

  /** Whether it takes files at this moment. */
  isOpen(now: string): boolean {
    return (this.status === 'open' || this.status === 'partially_fulfilled') && this.expiresAt > now;
  }

  get isFulfilled(): boolean {
    const required = this.items.filter((item) => item.required);
    return (required.length ? required : this.items).every((item) => item.fileIds.length > 0);
  }

  /** A file that is available has come for an item. */
  fulfil(key: string, fileId: string, now: string): void {
    this.items = this.items.map((item) =>
      item.key === key ? { ...item, fileIds: [...item.fileIds, fileId] } : item,
    );
    if (!this.isFulfilled) this.move('fulfil');
    else {
      this.move('complete');
      this.completedAt = now;
      this.nextReminderAt = null;
    }
  }

  expire(): void {
    this.move('expire');
    this.nextReminderAt = null;
  }

  cancel(now: string): void {
    this.move('cancel');
    this.cancelledAt = now;
    this.nextReminderAt = null;
  }

  extend(until: string, now: string): void {
    if (this.status === 'expired') this.move('extend');
    this.expiresAt = until;
    this.planReminder(now);
  }

  /** Says when the next reminder is due, so long as it comes before the end. */
  planReminder(now: string): void {
    const days = this.reminderEveryDays;
    const next = days === null ? null : afterDays(now, days);
    this.nextReminderAt = next !== null && next < this.expiresAt ? next : null;
  }

  purge(now: string): void {
    Object.assign(this, {
      title: '',
      instructions: null,
      items: [],
      contactId: null,
      reviewerMemberId: null,
      // No token has the hash of a row's id.
      tokenHash: this.id,
      tokenSealed: '',
      sourceKey: null,
      nextReminderAt: null,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<FileRequest>);
  }

  private move(verb: string): void {
    this.status = transition('file request', requestTransitions, this.status, verb);
  }
}

const afterDays = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString();
