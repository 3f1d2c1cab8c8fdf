import { Instant, Json, Table, TenantEntity, Uuid } from '@omni/platform';

/** What became of one vendor's papers: their ids, so that they find back. */
export interface MovedPapers {
  vendorId: string;
  billIds: string[];
  paymentIds: string[];
}

/** Vendors that became one, and the way back. Kept beside the vendors: their events tell of it. */
@Table('revenue.vendor_merges', 'vendor_merge', { history: false })
export class VendorMerge extends TenantEntity {
  @Uuid() survivorId!: string;
  @Json() moved!: MovedPapers[];
  @Instant() undoUntil!: string;
  @Instant({ nullable: true }) undoneAt: string | null = null;
}
