import {
  BaseEntity,
  BusinessDate,
  Citext,
  Country,
  Currency,
  Instant,
  Int,
  Json,
  Table,
  Text,
  Uuid,
  type OrganizationSettings,
} from '@omni/platform';

export type OrganizationStatus = 'onboarding' | 'active' | 'suspended' | 'closing' | 'closed';
export type Industry = 'saas' | 'ecommerce' | 'agency' | 'local_services' | 'other';
export type Address = Partial<
  Record<'line1' | 'line2' | 'city' | 'region' | 'postalCode' | 'country', string | null>
>;

/** A business: the tenant itself, so its own id is its wall. */
@Table('identity.organizations', 'organization', { tenantColumn: 'id' })
export class Organization extends BaseEntity {
  @Text() name!: string;
  @Text({ nullable: true }) legalName: string | null = null;
  @Citext() slug!: string;
  @Text() mode: 'live' | 'sandbox' = 'live';
  @Uuid({ nullable: true }) sandboxOfId: string | null = null;
  @Uuid({ nullable: true }) parentOrganizationId: string | null = null;
  @Text() status: OrganizationStatus = 'onboarding';
  @Country() country!: string;
  @Currency() baseCurrency!: string;
  @Text() timezone!: string;
  @Text() locale = 'en';
  @Text() industry: Industry = 'agency';
  @Int() fiscalYearStartMonth = 1;
  @Text() accountingBasis: 'accrual' | 'cash' = 'accrual';
  @Text() taxRounding: 'line' | 'document' = 'line';
  @BusinessDate({ nullable: true }) booksLockedThrough: string | null = null;
  @Json({ nullable: true }) address: Address | null = null;
  @Citext({ nullable: true }) email: string | null = null;
  @Text({ nullable: true }) phone: string | null = null;
  @Text({ nullable: true }) website: string | null = null;
  @Json({ nullable: true }) branding: Record<string, unknown> | null = null;
  /** step → when it was done */
  @Json() onboarding: Record<string, string> = {};
  @Json() settings: OrganizationSettings = {};
  /** origins such as `https://app.example.com` that browsers may call from with this organization's tokens */
  @Text({ array: true }) corsOrigins: string[] = [];
  @Text() plan: 'free' | 'team' | 'business' | 'agency' = 'free';
  @Instant({ nullable: true }) closingAt: string | null = null;
}
