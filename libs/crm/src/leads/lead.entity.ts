import { Citext, Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { Custom } from '../shared/fields';
import { normaliseEmail } from '../shared/normalise';
import type { ScoreExplanation } from './lead-score';
import { leadTransitions, type LeadStatus } from './lead.transitions';
import type { LeadSource } from './lead.values';

/** Somebody who may become a client; apart from clients and contacts until converted. */
@Table('crm.leads', 'lead')
export class Lead extends TenantEntity {
  @Text() name!: string;
  @Citext({ nullable: true }) email: string | null = null;
  @Text({ nullable: true }) emailNormalised: string | null = null;
  @Text({ nullable: true }) phone: string | null = null;
  @Text({ nullable: true }) companyName: string | null = null;
  @Text() source: LeadSource = 'other';
  @Uuid({ nullable: true }) campaignId: string | null = null;
  @Text() status: LeadStatus = 'new';
  @Text({ nullable: true }) unqualifiedReason: string | null = null;
  @Int({ nullable: true }) score: number | null = null;
  @Json({ nullable: true }) scoreExplanation: ScoreExplanation | null = null;
  @Text({ nullable: true }) scoreModel: string | null = null;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Uuid({ nullable: true }) convertedContactId: string | null = null;
  @Uuid({ nullable: true }) convertedClientId: string | null = null;
  @Uuid({ nullable: true }) convertedDealId: string | null = null;
  @Instant({ nullable: true }) convertedAt: string | null = null;
  @Json({ nullable: true }) custom: Custom | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;
  /** when the person in it was erased: what it was before is not told from then on */
  @Instant({ nullable: true, secret: true }) erasedAt: string | null = null;

  /** Called after every write of the address. */
  derive(): void {
    this.emailNormalised = this.email && normaliseEmail(this.email);
  }

  get isOpen(): boolean {
    return this.status === 'new' || this.status === 'contacted' || this.status === 'qualified';
  }

  move(verb: keyof typeof leadTransitions): LeadStatus {
    const from = this.status;
    this.status = transition('lead', leadTransitions, from, verb);
    return from;
  }

  unqualify(reason: string): LeadStatus {
    const from = this.move('unqualify');
    this.unqualifiedReason = reason;
    return from;
  }

  /** Nothing of the person stays but that there was a lead, and how it ended. */
  erase(now: string): void {
    Object.assign(this, {
      name: 'Erased lead',
      email: null,
      phone: null,
      companyName: null,
      unqualifiedReason: null,
      scoreExplanation: null,
      custom: null,
      erasedAt: now,
    });
    this.derive();
  }

  convert(ids: { contactId: string; clientId: string; dealId: string }, now: string): void {
    this.move('convert');
    this.convertedContactId = ids.contactId;
    this.convertedClientId = ids.clientId;
    this.convertedDealId = ids.dealId;
    this.convertedAt = now;
  }
}
