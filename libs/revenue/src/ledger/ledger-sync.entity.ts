import { Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { LedgerCode, LedgerPlace } from '@omni/integrations';
import {
  syncTransitions,
  type MappedKind,
  type SyncDirection,
  type SyncedType,
  type SyncStatus,
} from './ledger.choices';

/** What stands between a row and the ledger. */
export interface SyncProblem {
  /** ours, such as `unmapped_tax`, or the kind of the provider's fault */
  code: string;
  message: string;
  /** the provider's own code, for people */
  providerCode: string | null;
  at: string;
}

/** Where one of our rows lies in a connection's ledger. Rows find each other by this alone, never by name. */
@Table('revenue.ledger_sync_maps', 'ledger_sync')
export class LedgerSync extends TenantEntity {
  /** the connection */
  @Uuid() integrationId!: string;
  @Text() entityType!: SyncedType;
  @Uuid() entityId!: string;
  @Text() externalType!: string;
  @Text({ nullable: true }) externalId: string | null = null;
  /** what the ledger wants to see on the next write */
  @Text({ nullable: true }) externalVersion: string | null = null;
  /** of the document as it was pushed last */
  @Text({ nullable: true }) pushedHash: string | null = null;
  /** part of the idempotency key: grows when what was pushed is gone there, so that it can be made anew */
  @Int() pushGeneration = 0;
  @Text() direction: SyncDirection = 'both';
  @Text() status: SyncStatus = 'pending';
  @Json({ nullable: true }) lastError: SyncProblem | null = null;
  @Instant({ nullable: true }) lastSyncedAt: string | null = null;

  queue(): void {
    this.move('queue');
  }

  retry(): void {
    this.move('retry');
  }

  succeed({ externalId, version }: LedgerPlace, hash: string, at: string): void {
    this.move('succeed');
    this.externalId = externalId;
    this.externalVersion = version;
    this.pushedHash = hash;
    this.lastError = null;
    this.lastSyncedAt = at;
  }

  fail(problem: SyncProblem): void {
    this.move('fail');
    this.lastError = problem;
  }

  skip(problem: SyncProblem): void {
    this.move('skip');
    this.lastError = problem;
  }

  disagree(problem: SyncProblem): void {
    this.move('conflict');
    this.lastError = problem;
  }

  /** It is gone there: the next push makes it anew, under another key. */
  forget(): void {
    this.pushGeneration += 1;
    this.externalId = null;
    this.externalVersion = null;
    this.pushedHash = null;
    if (this.status === 'synced') this.status = 'pending';
  }

  pushOurs(): void {
    this.move('push_ours');
    this.lastError = null;
    this.pushedHash = null;
  }

  /** What lies there stands; what is gone there stays gone. */
  takeTheirs(at: string): void {
    if (this.externalId === null) this.move('skip');
    else {
      this.move('take_theirs');
      this.lastError = null;
      this.lastSyncedAt = at;
    }
  }

  get place(): LedgerPlace | null {
    return this.externalId === null
      ? null
      : { externalId: this.externalId, version: this.externalVersion ?? '' };
  }

  private move(verb: string): void {
    this.status = transition('ledger sync', syncTransitions, this.status, verb);
  }
}

/** Which of the ledger's codes stands for an account (by its id, or by its role) or a tax rate of ours. */
@Table('revenue.ledger_mappings', 'ledger_mapping')
export class LedgerMapping extends TenantEntity {
  @Uuid() integrationId!: string;
  @Text() kind!: MappedKind;
  @Text() key!: string;
  @Text() code!: string;
  @Text({ nullable: true }) name: string | null = null;
}

/** How far a connection's changes were read, and which codes its ledger has. */
@Table('revenue.ledger_cursors', 'ledger_cursor', { history: false })
export class LedgerCursor extends TenantEntity {
  @Uuid() integrationId!: string;
  @Text({ nullable: true }) cursor: string | null = null;
  @Instant({ nullable: true }) readAt: string | null = null;
  @Json({ nullable: true }) accounts: LedgerCode[] | null = null;
  @Json({ nullable: true }) taxCodes: LedgerCode[] | null = null;
  @Instant({ nullable: true }) codesAt: string | null = null;
}
