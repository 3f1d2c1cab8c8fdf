import {
  Citext,
  Currency,
  Flag,
  Instant,
  Int,
  Json,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import type { BankMask } from './bank-details';
import { noPendingBank, vendorBlocked, vendorInactive } from './vendor.errors';
import { vendorTransitions, type VendorStatus } from './vendor.transitions';

/** Bank details as they are kept: sealed, with what of them may be shown. */
export interface SealedBank {
  sealed: string;
  mask: BankMask;
}

/** Whom the business buys from. */
@Table('revenue.vendors', 'vendor')
export class Vendor extends TenantEntity {
  @Text() name!: string;
  @Text({ nullable: true }) legalName: string | null = null;
  @Text() status: VendorStatus = 'active';
  @Text({ nullable: true }) blockReason: string | null = null;
  @Citext({ nullable: true }) email: string | null = null;
  @Text({ nullable: true }) phone: string | null = null;
  @Text({ nullable: true }) taxNumber: string | null = null;
  @Currency({ nullable: true }) currency: string | null = null;
  @Int({ nullable: true }) paymentTermsDays: number | null = null;
  @Json({ nullable: true }) address: Record<string, unknown> | null = null;
  @Text({ nullable: true, secret: true }) bankDetailsSealed: string | null = null;
  @Json({ nullable: true }) bankDetails: BankMask | null = null;
  @Instant({ nullable: true }) bankChangedAt: string | null = null;
  /** who approved the account that is paid to */
  @Uuid({ nullable: true }) bankChangedById: string | null = null;
  /** a change that waits for a second person */
  @Text({ nullable: true, secret: true }) pendingBankDetailsSealed: string | null = null;
  @Json({ nullable: true }) pendingBankDetails: BankMask | null = null;
  @Instant({ nullable: true }) pendingBankAt: string | null = null;
  @Uuid({ nullable: true }) pendingBankById: string | null = null;
  @Uuid({ nullable: true }) defaultExpenseAccountId: string | null = null;
  @Uuid({ nullable: true }) defaultTaxRateId: string | null = null;
  @Uuid({ nullable: true }) taxFormFileId: string | null = null;
  /** to be told to the tax office by name (the United States' 1099 and its like) */
  @Flag() reportable = false;
  @Int({ nullable: true }) leadTimeDays: number | null = null;
  @Int({ nullable: true }) rating: number | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;
  @Uuid({ nullable: true }) mergedIntoId: string | null = null;

  deactivate(): void {
    this.move('deactivate');
  }

  activate(): void {
    this.move('activate');
  }

  block(reason: string | null): void {
    this.move('block');
    this.blockReason = reason;
  }

  unblock(): void {
    this.move('unblock');
    this.blockReason = null;
  }

  /** Whether something may be bought from it. */
  requireUsable(): void {
    this.requirePayable();
    if (this.status === 'inactive') throw vendorInactive(this.id);
  }

  /** Whether money may go to it: what was bought before it became inactive is still paid. */
  requirePayable(): void {
    if (this.status === 'blocked') throw vendorBlocked(this.id);
  }

  /** A change of account that somebody else has to approve. */
  proposeBank({ sealed, mask }: SealedBank, by: string | null, at: string): void {
    this.pendingBankDetailsSealed = sealed;
    this.pendingBankDetails = mask;
    this.pendingBankAt = at;
    this.pendingBankById = by;
  }

  setBank({ sealed, mask }: SealedBank, by: string | null, at: string): void {
    this.bankDetailsSealed = sealed;
    this.bankDetails = mask;
    this.bankChangedAt = at;
    this.bankChangedById = by;
  }

  /** The change that waits; refuses where there is none. */
  requirePendingBank(): SealedBank {
    if (this.pendingBankDetailsSealed === null || this.pendingBankDetails === null) throw noPendingBank();
    return { sealed: this.pendingBankDetailsSealed, mask: this.pendingBankDetails };
  }

  dropPendingBank(): void {
    this.pendingBankDetailsSealed = null;
    this.pendingBankDetails = null;
    this.pendingBankAt = null;
    this.pendingBankById = null;
  }

  private move(verb: string): void {
    this.status = transition('vendor', vendorTransitions, this.status, verb);
  }
}
