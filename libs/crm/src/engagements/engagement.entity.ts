import {
  BusinessDate,
  Currency,
  Flag,
  Json,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import type { Custom } from '../shared/fields';
import { engagementTransitions, type EngagementStatus } from './engagement.transitions';
import type { BillingMode, EngagementKind } from './engagement.values';

/** What was sold to a client, as it is carried out: projects, invoices and the portal hang on it. */
@Table('crm.engagements', 'engagement')
export class Engagement extends TenantEntity {
  @Uuid() clientId!: string;
  @Uuid({ nullable: true }) dealId: string | null = null;
  @Text() name!: string;
  @Text() kind: EngagementKind = 'project';
  @Text() billingMode: BillingMode = 'fixed';
  @Text() status: EngagementStatus = 'proposed';
  @BusinessDate({ nullable: true }) startsOn: string | null = null;
  @BusinessDate({ nullable: true }) endsOn: string | null = null;
  @Uuid() ownerMemberId!: string;
  @Uuid({ nullable: true }) contractId: string | null = null;
  @MoneyMinor({ nullable: true }) budgetMinor: number | null = null;
  @Currency() currency!: string;
  @Flag() portalEnabled = true;
  @Json({ nullable: true }) custom: Custom | null = null;

  /** Moves the status and answers what it was. */
  move(verb: keyof typeof engagementTransitions): EngagementStatus {
    const from = this.status;
    this.status = transition('engagement', engagementTransitions, from, verb);
    return from;
  }

  /** Starts today unless a day was agreed. */
  activate(today: string): EngagementStatus {
    const from = this.move('activate');
    this.startsOn ??= today;
    return from;
  }

  get isDisposable(): boolean {
    return this.status === 'proposed' || this.status === 'cancelled';
  }
}
