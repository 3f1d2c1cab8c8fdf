import { Instant, Json, Table, TenantEntity, Text, Uuid, transition, type Transitions } from '@omni/platform';

export const VIEW_STATUSES = ['draft', 'published'] as const;
export type ViewStatus = (typeof VIEW_STATUSES)[number];

export const viewTransitions = {
  publish: { from: ['draft'], to: 'published' },
  unpublish: { from: ['published'], to: 'draft' },
} as const satisfies Transitions<ViewStatus>;

/** One part of the portal: rows of one kind, in the order and under the conditions that the business wants. */
export interface Section {
  /** name of the resource as the portal's paths have it: `invoices` for /v1/portal/invoices */
  key: string;
  title?: string | null | undefined;
  visible: boolean;
  order: number;
  /** property to value, as `filter[…]` of the list takes them */
  filters?: Record<string, string> | undefined;
}

export interface ViewBranding {
  logoFileId?: string | null | undefined;
  primaryColor?: string | null | undefined;
  accentColor?: string | null | undefined;
  title?: string | null | undefined;
  welcome?: string | null | undefined;
  supportEmail?: string | null | undefined;
  customDomain?: string | null | undefined;
}

/** What clients see when they come in: of an engagement, of a client, or (with neither) of anybody. */
@Table('portal.portal_views', 'portal_view')
export class PortalView extends TenantEntity {
  @Text() name!: string;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Json() sections: Section[] = [];
  @Json({ nullable: true }) branding: ViewBranding | null = null;
  @Text() status: ViewStatus = 'draft';
  @Instant({ nullable: true }) publishedAt: string | null = null;

  publish(now: string): void {
    this.move('publish');
    this.publishedAt = now;
  }

  unpublish(): void {
    this.move('unpublish');
    this.publishedAt = null;
  }

  private move(verb: keyof typeof viewTransitions): void {
    this.status = transition('portal view', viewTransitions, this.status, verb);
  }
}
