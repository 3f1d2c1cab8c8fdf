import { Currency, Instant, Int, Json, MoneyMinor, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { Block } from '../documents/block.contract';
import type { Variables } from '../documents/merge-field.contract';
import type { ChoiceGroup, Deposit, PricedLine } from './pricing';

export interface ProposalContent {
  title: string;
  body: Block[];
  groups: ChoiceGroup[];
  deposit: Deposit | null;
  /** small print under the lines */
  terms: string | null;
  validUntil: string | null;
}

export interface ProposalLine extends PricedLine {
  productId: string | null;
  description: string;
  unit: string | null;
  /** what the line costs when it counts, in minor units */
  netMinor: number;
  taxMinor: number;
}

/** What is offered. Open while the proposal is a draft; sending freezes it for good (a trigger stands behind that). */
@Table('agreements.proposal_versions', 'proposal_version', { history: false })
export class ProposalVersion extends TenantEntity {
  @Uuid() proposalId!: string;
  @Int() versionNo!: number;
  @Currency() currency!: string;
  @Json() content!: ProposalContent;
  @Json() lines!: ProposalLine[];
  @Json({ nullable: true }) variables: Variables | null = null;
  @MoneyMinor() subtotalMinor = 0;
  @MoneyMinor() taxTotalMinor = 0;
  @MoneyMinor() totalMinor = 0;
  /** of content, lines, currency and totals as canonical JSON */
  @Text() sha256!: string;
  @Instant({ nullable: true }) frozenAt: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;
}
