import {
  BusinessDate,
  Currency,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import type { Variables } from '../documents/merge-field.contract';
import { proposalTransitions, type ProposalStatus } from './proposal.transitions';
import type { ProposalVersion } from './proposal-version.entity';

/** How, by whom and to what the client said yes. */
export interface Acceptance {
  via: 'link' | 'portal' | 'recorded' | 'signature';
  typedName: string;
  at: string;
  ip: string | null;
  userAgent: string | null;
  versionId: string;
  /** SHA-256 of the accepted version's canonical content */
  versionSha256: string;
  /** keys of the lines that count */
  chosen: string[];
  subtotalMinor: number;
  taxTotalMinor: number;
  totalMinor: number;
  depositMinor: number;
}

@Table('agreements.proposals', 'proposal')
export class Proposal extends TenantEntity {
  /** assigned on the first sending, never on a draft */
  @Text({ nullable: true }) number: string | null = null;
  @Uuid() clientId!: string;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid({ nullable: true }) dealId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Text() title!: string;
  @Text() status: ProposalStatus = 'draft';
  @Uuid({ nullable: true }) templateId: string | null = null;
  @Uuid({ nullable: true }) contractTemplateId: string | null = null;
  @Json({ nullable: true }) contractVariables: Variables | null = null;
  @Uuid({ nullable: true }) currentVersionId: string | null = null;
  @Int() versionNo = 1;
  @Currency() currency!: string;
  /** as it stands without choices, after acceptance of what was chosen */
  @MoneyMinor() totalMinor = 0;
  @MoneyMinor() depositMinor = 0;
  /** last day on which it may be accepted, in the organization's zone */
  @BusinessDate({ nullable: true }) validUntil: string | null = null;
  @Instant({ nullable: true }) sentAt: string | null = null;
  @Instant({ nullable: true }) viewedAt: string | null = null;
  @Instant({ nullable: true }) decidedAt: string | null = null;
  @Uuid({ nullable: true }) acceptedByContactId: string | null = null;
  @Json({ nullable: true }) acceptance: Acceptance | null = null;
  @Text({ nullable: true }) declineReason: string | null = null;
  @Text({ nullable: true, secret: true }) linkHash: string | null = null;
  /** the link's token for the mail, sealed with the organization's key */
  @Text({ nullable: true, secret: true }) linkSealed: string | null = null;
  @Instant({ nullable: true }) linkExpiresAt: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;

  /** its versions, or the current one alone, where somebody brought them along */
  declare current?: ProposalVersion[];

  move(verb: string): void {
    this.status = transition('proposal', proposalTransitions, this.status, verb);
  }

  send(number: string, at: string): void {
    this.move('send');
    this.number ??= number;
    this.sentAt = at;
    this.viewedAt = null;
    this.decidedAt = null;
    this.declineReason = null;
  }

  /** Answers whether it was the first look. */
  view(at: string): boolean {
    if (this.status !== 'sent') return false;
    this.move('view');
    this.viewedAt = at;
    return true;
  }

  accept(acceptance: Acceptance, contactId: string | null): void {
    this.move('accept');
    this.acceptance = acceptance;
    this.acceptedByContactId = contactId;
    this.totalMinor = acceptance.totalMinor;
    this.depositMinor = acceptance.depositMinor;
    this.decide(acceptance.at);
  }

  decline(reason: string, at: string): void {
    this.move('decline');
    this.declineReason = reason;
    this.decide(at);
  }

  withdraw(at: string): void {
    this.move('withdraw');
    this.decide(at);
  }

  expire(at: string): void {
    this.move('expire');
    this.decide(at);
  }

  /** Back to a draft with a version of its own; the link in the client's hand opens nothing any more. */
  reopen(verb: 'revise' | 'reopen'): void {
    this.move(verb);
    this.decidedAt = null;
    this.declineReason = null;
    this.linkHash = null;
    this.linkSealed = null;
    this.linkExpiresAt = null;
  }

  private decide(at: string): void {
    this.decidedAt = at;
  }
}
