import {
  BusinessDate,
  Currency,
  Flag,
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
import {
  contractTransitions,
  type ContractKind,
  type ContractStatus,
  type CounterpartyKind,
} from './contract.transitions';
import type { ContractVersion } from './contract-version.entity';

@Table('agreements.contracts', 'contract')
export class Contract extends TenantEntity {
  /** assigned when it first goes out, never on a draft */
  @Text({ nullable: true }) number: string | null = null;
  @Text() counterpartyKind: CounterpartyKind = 'client';
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) vendorId: string | null = null;
  @Uuid({ nullable: true }) employeeId: string | null = null;
  @Uuid({ nullable: true }) legalEntityId: string | null = null;
  /** who signs for the other side unless told otherwise */
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid({ nullable: true }) proposalId: string | null = null;
  @Uuid({ nullable: true }) dealId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) templateId: string | null = null;
  /** signed, this contract takes that one's place */
  @Uuid({ nullable: true }) replacesContractId: string | null = null;
  @Text() title!: string;
  @Text() kind: ContractKind = 'other';
  @Text() status: ContractStatus = 'draft';
  @Uuid({ nullable: true }) currentVersionId: string | null = null;
  /** an amendment that is not signed yet */
  @Uuid({ nullable: true }) pendingVersionId: string | null = null;
  @Int() versionNo = 1;
  @MoneyMinor({ nullable: true }) valueMinor: number | null = null;
  @Currency() currency!: string;
  @BusinessDate({ nullable: true }) effectiveOn: string | null = null;
  /** last day on which it is in force */
  @BusinessDate({ nullable: true }) endsOn: string | null = null;
  @Flag() autoRenew = false;
  @Int({ nullable: true }) renewalTermMonths: number | null = null;
  /** days before the end by which notice must be given */
  @Int({ nullable: true }) renewalNoticeDays: number | null = null;
  @BusinessDate({ nullable: true }) noticeGivenOn: string | null = null;
  @Text({ nullable: true }) governingLaw: string | null = null;
  @Instant({ nullable: true }) sentAt: string | null = null;
  @Instant({ nullable: true }) signedAt: string | null = null;
  @Instant({ nullable: true }) declinedAt: string | null = null;
  @Text({ nullable: true }) declineReason: string | null = null;
  /** the day on which it stopped to count, however that came: retention runs from here */
  @BusinessDate({ nullable: true }) endedOn: string | null = null;
  @BusinessDate({ nullable: true }) terminatedOn: string | null = null;
  @Text({ nullable: true }) terminationReason: string | null = null;
  @Text({ nullable: true }) voidReason: string | null = null;
  @Uuid({ nullable: true }) signedFileId: string | null = null;
  /** of the content that was signed last */
  @Text({ nullable: true }) documentSha256: string | null = null;
  @Uuid({ nullable: true }) aiSummaryId: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;

  /** its versions, where somebody brought them along */
  declare current?: ContractVersion[];

  move(verb: string): void {
    this.status = transition('contract', contractTransitions, this.status, verb);
  }

  send(number: string, at: string): void {
    this.move('send');
    this.number ??= number;
    this.sentAt = at;
  }

  sign(verb: 'sign' | 'mark_signed', documentSha256: string, at: string, today: string): void {
    this.move(verb);
    this.signedAt = at;
    this.documentSha256 = documentSha256;
    this.effectiveOn ??= today;
  }

  decline(reason: string, at: string, today: string): void {
    this.move('decline');
    this.declinedAt = at;
    this.declineReason = reason;
    this.endedOn = today;
  }

  end(verb: 'void' | 'lapse' | 'expire' | 'terminate' | 'supersede', on: string): void {
    this.move(verb);
    this.endedOn = on;
  }

  reopen(verb: 'reopen' | 'recall'): void {
    this.move(verb);
    this.endedOn = null;
    this.declinedAt = null;
    this.declineReason = null;
  }
}
