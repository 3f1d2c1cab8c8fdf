import {
  BusinessDate,
  Currency,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Numeric,
  Quantity,
  Table,
  TenantEntity,
  Text,
  UnitAmount,
  Uuid,
  transition,
} from '@omni/platform';
import type { InvoiceTaxTotal, InvoiceTotals } from '../invoices/totals';
import { exceedsBalance, hasPayments, notPayable } from './bill.errors';
import { billTransitions, PAYABLE_STATUSES, type BillStatus, type MatchStatus } from './bill.transitions';

/** A part of its bill: what was bought. */
@Table('revenue.bill_lines', 'bill_line', { history: false })
export class BillLine extends TenantEntity {
  @Uuid() billId!: string;
  /** 1 for the first */
  @Int() position!: number;
  @Text() description!: string;
  @Quantity() quantity!: string;
  @UnitAmount() unitAmount!: string;
  @Uuid({ nullable: true }) taxRateId: string | null = null;
  @MoneyMinor() taxAmountMinor!: number;
  /** net of tax */
  @MoneyMinor() amountMinor!: number;
  @Uuid({ nullable: true }) expenseAccountId: string | null = null;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Uuid({ nullable: true }) inventoryItemId: string | null = null;
}

/** What a vendor asks for. */
@Table('revenue.bills', 'bill')
export class Bill extends TenantEntity {
  /** our own, from when it is written down */
  @Text() number!: string;
  /** the vendor's number of it */
  @Text({ nullable: true }) vendorReference: string | null = null;
  @Uuid() vendorId!: string;
  @Uuid({ nullable: true }) purchaseOrderId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Text() status: BillStatus = 'draft';
  @BusinessDate() receivedOn!: string;
  @BusinessDate() issueDate!: string;
  @BusinessDate() dueDate!: string;
  @Currency() currency!: string;
  /** units of the organization's base currency for one unit of this one */
  @Numeric(20, 10, { nullable: true }) fxRate: string | null = null;
  @MoneyMinor() subtotalMinor = 0;
  @MoneyMinor() taxTotalMinor = 0;
  @MoneyMinor() totalMinor = 0;
  @MoneyMinor() amountPaidMinor = 0;
  @MoneyMinor() balanceDueMinor = 0;
  @Json() taxes: readonly InvoiceTaxTotal[] = [];
  @Uuid({ nullable: true }) fileId: string | null = null;
  /** what was read from the file: field to value and how sure that is */
  @Json({ nullable: true }) extraction: Record<string, unknown> | null = null;
  @Text() matchStatus: MatchStatus = 'none';
  @Uuid({ nullable: true }) approvalRequestId: string | null = null;
  /** who said last what it comes to: not the one who approves it */
  @Uuid({ nullable: true }) amountById: string | null = null;
  @Uuid({ nullable: true }) approvedById: string | null = null;
  @Instant({ nullable: true }) approvedAt: string | null = null;
  @Text({ nullable: true }) rejectionReason: string | null = null;
  @BusinessDate({ nullable: true }) scheduledFor: string | null = null;
  @Text({ nullable: true }) notes: string | null = null;
  @Instant({ nullable: true }) paidAt: string | null = null;
  @Instant({ nullable: true }) voidedAt: string | null = null;
  @Text({ nullable: true }) voidReason: string | null = null;
  /** when it was last told to the accountant's ledger; no version of the bill */
  @Instant({ nullable: true }) ledgerSyncedAt: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;

  /** its parts, where somebody brought them along */
  declare lines?: BillLine[];

  /** Takes over what its lines add up to, on somebody's word. */
  price(totals: InvoiceTotals, by: string | null): void {
    this.subtotalMinor = totals.netTotalMinor;
    this.taxTotalMinor = totals.taxTotalMinor;
    this.totalMinor = totals.totalMinor;
    this.taxes = totals.taxes;
    this.amountById = by;
    this.balance();
  }

  requestApproval(approvalRequestId: string | null): void {
    this.move('request_approval');
    this.approvalRequestId = approvalRequestId;
    this.rejectionReason = null;
  }

  approve(by: string | null, at: string): void {
    this.move('approve');
    this.approvedById = by;
    this.approvedAt = at;
    this.settle(at);
  }

  reject(reason: string | null): void {
    this.move('reject');
    this.rejectionReason = reason;
  }

  reopen(): void {
    this.move('reopen');
  }

  schedule(on: string): void {
    this.move('schedule');
    this.scheduledFor = on;
  }

  unschedule(): void {
    this.move('unschedule');
    this.scheduledFor = null;
  }

  /** What was asked or given was for other figures: it must be asked for again. */
  cancelApproval(): void {
    this.move('cancel_approval');
    this.approvedById = null;
    this.approvedAt = null;
    this.approvalRequestId = null;
    this.scheduledFor = null;
  }

  void(reason: string | null, at: string): void {
    if (this.amountPaidMinor > 0) throw hasPayments();
    this.move('void');
    this.voidedAt = at;
    this.voidReason = reason;
    this.balance();
  }

  /** Money went out for it. */
  receive(amountMinor: number, at: string): void {
    this.requireOpen();
    if (amountMinor > this.balanceDueMinor) throw exceedsBalance(this.id, this.balanceDueMinor);
    this.amountPaidMinor += amountMinor;
    this.settle(at);
  }

  /** Money that had gone out for it came back, or never went. */
  giveBack(amountMinor: number, at: string): void {
    if (this.amountPaidMinor === 0) throw notPayable(this);
    this.amountPaidMinor -= amountMinor;
    this.settle(at);
  }

  get isOpen(): boolean {
    return PAYABLE_STATUSES.includes(this.status);
  }

  /** Whether money may go out for it. */
  requireOpen(): void {
    if (!this.isOpen) throw notPayable(this);
  }

  /** Whether its approval stands, so that it is in the books. */
  get isApproved(): boolean {
    return this.approvedAt !== null && this.status !== 'voided';
  }

  private move(verb: string): void {
    this.status = transition('bill', billTransitions, this.status, verb);
  }

  /** The state that the amounts make of an approved bill; one over nothing is paid at once. */
  private settle(at: string): void {
    this.balance();
    if (this.balanceDueMinor === 0) this.status = 'paid';
    else if (this.amountPaidMinor > 0) this.status = 'partially_paid';
    else this.status = this.scheduledFor === null ? 'approved' : 'scheduled';
    this.paidAt = this.status === 'paid' ? (this.paidAt ?? at) : null;
  }

  private balance(): void {
    this.balanceDueMinor = this.status === 'voided' ? 0 : this.totalMinor - this.amountPaidMinor;
  }
}
