import { Citext, Flag, Instant, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import { accountTransitions, type AccountStatus } from './email-account.transitions';
import type { AccountProvider, MailServer, MatchRules } from './email-account.values';

/** A mailbox that mail is sent from and read out of. */
@Table('communications.email_accounts', 'email_account')
export class EmailAccount extends TenantEntity {
  @Citext() address!: string;
  @Text({ nullable: true }) displayName: string | null = null;
  @Text() provider!: AccountProvider;
  @Uuid({ nullable: true }) connectionId: string | null = null;
  /** whose mailbox it is; null for one of the organization's */
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Flag() isShared = false;
  @Text() status: AccountStatus = 'active';
  @Json({ nullable: true }) imap: MailServer | null = null;
  @Json({ nullable: true }) smtp: MailServer | null = null;
  @Text({ nullable: true, secret: true }) imapPasswordSealed: string | null = null;
  @Text({ nullable: true, secret: true }) smtpPasswordSealed: string | null = null;
  @Json() matchRules: MatchRules = { knownContactsOnly: false, ignoreAddresses: [], ignoreDomains: [] };
  @Instant() syncFrom!: string;
  /** how far the mailbox has been read; each provider's own form */
  @Text({ nullable: true, secret: true }) syncCursor: string | null = null;
  @Instant({ nullable: true }) cursorMovedAt: string | null = null;
  @Instant({ nullable: true }) lastSyncedAt: string | null = null;
  @Text({ nullable: true }) lastError: string | null = null;

  get byConnection(): boolean {
    return this.provider !== 'imap' && this.provider !== 'smtp';
  }

  get works(): boolean {
    return this.status === 'active' || this.status === 'error';
  }

  get canSend(): boolean {
    return this.works && (this.byConnection || this.smtp !== null);
  }

  get canReceive(): boolean {
    return this.works && (this.byConnection || this.imap !== null);
  }

  move(verb: string): void {
    this.status = transition('email account', accountTransitions, this.status, verb);
  }

  /** Nothing by which the mailbox could be entered stays. */
  disconnect(): void {
    this.move('disconnect');
    this.imapPasswordSealed = null;
    this.smtpPasswordSealed = null;
    this.syncCursor = null;
    this.cursorMovedAt = null;
  }
}
