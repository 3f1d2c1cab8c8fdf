import { Flag, Instant, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { NoteVisibility } from './note.choices';

/** What somebody wrote down, about a record or on its own. */
@Table('files.notes', 'note')
export class Note extends TenantEntity {
  @Text({ nullable: true }) title: string | null = null;
  /** markdown */
  @Text() body!: string;
  @Text({ nullable: true }) entityType: string | null = null;
  @Uuid({ nullable: true }) entityId: string | null = null;
  @Uuid() authorMemberId!: string;
  @Text() visibility: NoteVisibility = 'internal';
  @Flag() pinned: boolean = false;
  @Instant({ nullable: true }) purgedAt: string | null = null;

  purge(now: string): void {
    Object.assign(this, {
      title: null,
      body: '',
      pinned: false,
      deletedAt: this.deletedAt ?? now,
      purgedAt: now,
    } satisfies Partial<Note>);
  }
}
