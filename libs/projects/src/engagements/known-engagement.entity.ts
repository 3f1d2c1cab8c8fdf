import { BusinessDate, Currency, Int, Table, TenantEntity, Text, Uuid } from '@omni/platform';

export const ENGAGEMENT_STATUSES = ['proposed', 'active', 'paused', 'completed', 'cancelled'] as const;
export type EngagementStatus = (typeof ENGAGEMENT_STATUSES)[number];

/**
 * What this module knows of an engagement, from the CRM's events alone. The id is the engagement's. Everything may be
 * missing: events say only what they are about.
 */
@Table('projects.known_engagements', 'known_engagement', { history: false })
export class KnownEngagement extends TenantEntity {
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Text({ nullable: true }) name: string | null = null;
  @Text({ nullable: true }) status: EngagementStatus | null = null;
  @Text({ nullable: true }) billingMode: string | null = null;
  @Currency({ nullable: true }) currency: string | null = null;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @BusinessDate({ nullable: true }) startsOn: string | null = null;
  @BusinessDate({ nullable: true }) endsOn: string | null = null;
  /** version of the engagement that was heard of last: what comes later and is older is left aside */
  @Int() heardVersion: number = 0;
  /** clients that it belonged to before merges, so that a merge can be taken back */
  @Uuid({ array: true }) mergedClientIds: string[] = [];
}
