import {
  Citext,
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
import type { Address, Custom, LifecycleSource } from '../shared/fields';
import { businessDomain, companyKey, fold, hostOf, phoneKey, taxKey } from '../shared/normalise';
import { clientCompanyTransitions, type ClientCompanyStatus } from './client-company.transitions';

/** The golden record of a customer: everything else holds its id and none of its columns. */
@Table('crm.client_companies', 'client_company')
export class ClientCompany extends TenantEntity {
  @Text() kind: 'company' | 'individual' = 'company';
  @Text() name!: string;
  @Text({ nullable: true }) legalName: string | null = null;
  @Text() status: ClientCompanyStatus = 'prospect';
  @Citext({ nullable: true }) domain: string | null = null;
  @Text({ nullable: true }) website: string | null = null;
  @Text({ nullable: true }) industry: string | null = null;
  @Citext({ nullable: true }) email: string | null = null;
  @Text({ nullable: true }) phone: string | null = null;
  @Text({ nullable: true }) taxNumber: string | null = null;
  @Flag() taxExempt = false;
  @Currency({ nullable: true }) currency: string | null = null;
  @Int({ nullable: true }) paymentTermsDays: number | null = 30;
  @MoneyMinor({ nullable: true }) creditLimitMinor: number | null = null;
  @Json({ nullable: true }) billingAddress: Address | null = null;
  @Json({ nullable: true }) shippingAddress: Address | null = null;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Text() lifecycleSource: LifecycleSource = 'manual';
  @Int({ nullable: true }) healthScore: number | null = null;
  @Json({ nullable: true }) custom: Custom | null = null;
  @Uuid({ nullable: true }) mergedIntoId: string | null = null;
  @Instant({ nullable: true }) lastActivityAt: string | null = null;
  /** kept by the invoices' events, so that no question about it leaves this schema */
  @Int() openInvoiceCount = 0;
  @Instant({ nullable: true }) erasedAt: string | null = null;
  /** what duplicates are looked for by; see `deriveKeys` */
  @Text({ nullable: true }) nameKey: string | null = null;
  @Text({ nullable: true }) placeKey: string | null = null;
  @Text({ nullable: true }) domainKey: string | null = null;
  @Text({ nullable: true }) phoneKey: string | null = null;
  @Text({ nullable: true }) taxKey: string | null = null;
  /** the tax key where the organization wants it unique; a partial unique index stands on it */
  @Text({ nullable: true }) strictTaxKey: string | null = null;

  /** Called after every write of the fields it reads. */
  deriveKeys(strictTaxNumber: boolean): void {
    this.nameKey = companyKey(this.name);
    const postcode = fold(this.billingAddress?.postalCode ?? '').replaceAll(' ', '');
    this.placeKey = this.nameKey && postcode ? `${this.nameKey}|${postcode}` : null;
    this.domainKey = hostOf(this.domain) ?? hostOf(this.website) ?? businessDomain(this.email);
    this.phoneKey = phoneKey(this.phone);
    this.taxKey = taxKey(this.taxNumber);
    this.strictTaxKey = strictTaxNumber ? this.taxKey : null;
  }

  /** Moves the status and answers what it was. */
  move(verb: keyof typeof clientCompanyTransitions): ClientCompanyStatus {
    const from = this.status;
    this.status = transition('client company', clientCompanyTransitions, from, verb);
    return from;
  }

  /** Takes the person out of the record; what accounting documents froze stays with them. */
  erase(now: string): void {
    Object.assign(this, {
      name: 'Erased client',
      legalName: null,
      domain: null,
      website: null,
      email: null,
      phone: null,
      taxNumber: null,
      billingAddress: null,
      shippingAddress: null,
      custom: null,
      erasedAt: now,
      deletedAt: now,
    });
    this.deriveKeys(false);
  }
}
