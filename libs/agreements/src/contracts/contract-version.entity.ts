import { BusinessDate, Instant, Int, Json, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { Block } from '../documents/block.contract';
import type { Variables } from '../documents/merge-field.contract';

export type VersionKind = 'original' | 'amendment' | 'renewal';
export type VersionStatus = 'open' | 'frozen' | 'signed' | 'declined' | 'withdrawn';

/** What an amendment changes of the contract's own terms, once it is signed. */
export interface AmendedTerms {
  endsOn?: string | null;
  autoRenew?: boolean;
  renewalTermMonths?: number | null;
  renewalNoticeDays?: number | null;
  valueMinor?: number | null;
}

/** A contract's text. Open while it is worked on; frozen for good once somebody was asked to sign it. */
@Table('agreements.contract_versions', 'contract_version', { history: false })
export class ContractVersion extends TenantEntity {
  @Uuid() contractId!: string;
  @Int() versionNo!: number;
  @Text() kind: VersionKind = 'original';
  @Text() status: VersionStatus = 'open';
  @Json() body!: Block[];
  @Json({ nullable: true }) variables: Variables | null = null;
  @Uuid({ nullable: true }) fileId: string | null = null;
  /** of title, kind and body as canonical JSON */
  @Text() sha256!: string;
  @Text({ nullable: true }) changeNote: string | null = null;
  @BusinessDate({ nullable: true }) effectiveOn: string | null = null;
  @Json({ nullable: true }) terms: AmendedTerms | null = null;
  @Instant({ nullable: true }) frozenAt: string | null = null;
  @Instant({ nullable: true }) signedAt: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;
}
