import { Instant, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import { mergeTransitions, type MergeStatus } from './merge.transitions';
import type { MergeEntityType } from './merge.values';

/** What a merge needs to remember to be taken back. */
export interface MergeSnapshot {
  /** every merged row and the survivor as they were, by id */
  before: Record<string, Record<string, unknown>>;
  /** the survivor's mergeable fields right after the merge */
  after: Record<string, unknown>;
  /** contacts that stopped being their client's primary one through the merge */
  steppedBack: string[];
  /** contact lists of activities as they were, by the activity's id */
  contactLists: Record<string, string[]>;
}

/** Where the merge turned a reference round: `deal.contactId` → merged id → ids of the rows that held it. */
export type Repointed = Record<string, Record<string, string[]>>;

@Table('crm.merge_records', 'merge')
export class MergeRecord extends TenantEntity {
  @Text() entityType!: MergeEntityType;
  @Uuid() survivorId!: string;
  @Uuid({ array: true }) mergedIds!: string[];
  @Json() fieldChoices!: Record<string, string>;
  /** whole rows of people: secret, so that neither history nor audit keeps them longer than an undo may need them */
  @Json({ secret: true }) snapshot!: MergeSnapshot;
  @Json({ nullable: true }) repointed: Repointed | null = null;
  @Text() status: MergeStatus = 'applied';
  @Instant() undoUntil!: string;
  /** fields of the survivor that somebody edited since, when an undo met them */
  @Text({ array: true, nullable: true }) conflicts: string[] | null = null;

  undo(): void {
    this.status = transition('merge', mergeTransitions, this.status, 'undo');
    this.conflicts = null;
  }

  meetConflict(fields: string[]): void {
    this.status = 'undo_conflict';
    this.conflicts = fields;
  }
}
