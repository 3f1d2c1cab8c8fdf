import {
  BusinessDate,
  Currency,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Numeric,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import type { InvoiceSource } from './invoice.choices';
import { exceedsBalance, hasSettlements, notPayable } from './invoice.errors';
import type { InvoiceLine } from './invoice-line.entity';
import type { BuyerSnapshot, SellerSnapshot } from './invoice.snapshots';
import { invoiceTransitions, type InvoiceStatus } from './invoice.transitions';
import type { InvoiceTaxTotal, InvoiceTotals } from './totals';

/** What issuing puts on an invoice for good. */
export interface Issue {
  number: string;
  issueDate: string;
  dueDate: string;
  supplyDate: string;
  seller: SellerSnapshot;
  buyer: BuyerSnapshot;
  at: string;
}

@Table('revenue.invoices', 'invoice')
export class Invoice extends TenantEntity {
  /** gapless within its series; assigned on issue, never on a draft */
  @Text({ nullable: true }) number: string | null = null;
  @Text() series = 'INV';
  @Uuid() clientId!: string;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Uuid({ nullable: true }) projectId: string | null = null;
  @Uuid({ nullable: true }) invoiceScheduleId: string | null = null;
  @Text() status: InvoiceStatus = 'draft';
  @Text() source: InvoiceSource = 'manual';
  @BusinessDate({ nullable: true }) issueDate: string | null = null;
  @BusinessDate({ nullable: true }) dueDate: string | null = null;
  /** the tax point */
  @BusinessDate({ nullable: true }) supplyDate: string | null = null;
  @Currency() currency!: string;
  /** units of the organization's base currency for one unit of this one */
  @Numeric(20, 10, { nullable: true }) fxRate: string | null = null;
  @MoneyMinor() subtotalMinor = 0;
  @MoneyMinor() discountTotalMinor = 0;
  @MoneyMinor() taxTotalMinor = 0;
  @MoneyMinor() totalMinor = 0;
  @MoneyMinor() amountPaidMinor = 0;
  @MoneyMinor() amountCreditedMinor = 0;
  @MoneyMinor() amountWrittenOffMinor = 0;
  /** total − paid − credited − written off; a voided invoice asks for nothing */
  @MoneyMinor() balanceDueMinor = 0;
  /** what each rate charged, as computed with the totals */
  @Json() taxes: readonly InvoiceTaxTotal[] = [];
  @Text({ nullable: true }) poNumber: string | null = null;
  @Text({ nullable: true }) notes: string | null = null;
  @Text({ nullable: true }) terms: string | null = null;
  @Json({ nullable: true }) sellerSnapshot: SellerSnapshot | null = null;
  @Json({ nullable: true }) buyerSnapshot: BuyerSnapshot | null = null;
  @Uuid({ nullable: true }) pdfFileId: string | null = null;
  @Instant({ nullable: true }) sentAt: string | null = null;
  @Instant({ nullable: true }) viewedAt: string | null = null;
  @Instant({ nullable: true }) paidAt: string | null = null;
  @Instant({ nullable: true }) voidedAt: string | null = null;
  @Text({ nullable: true }) voidReason: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;
  @Int() dunningLevel = 0;
  @BusinessDate({ nullable: true }) dunningPausedUntil: string | null = null;
  @Uuid({ nullable: true }) approvalRequestId: string | null = null;
  /** which instalment (its id) or period (its day) of the schedule it is for */
  @Text({ nullable: true }) scheduleKey: string | null = null;
  /** when it was last told to the accountant's ledger; no version of the invoice */
  @Instant({ nullable: true }) ledgerSyncedAt: string | null = null;
  @Json({ nullable: true }) custom: Record<string, unknown> | null = null;

  /** its parts, where somebody brought them along */
  declare lines?: InvoiceLine[];

  /** Takes over what its lines add up to. */
  price(totals: InvoiceTotals): void {
    this.subtotalMinor = totals.subtotalMinor;
    this.discountTotalMinor = totals.discountTotalMinor;
    this.taxTotalMinor = totals.taxTotalMinor;
    this.totalMinor = totals.totalMinor;
    this.taxes = totals.taxes;
    this.balance();
  }

  requestApproval(approvalRequestId: string | null): void {
    this.move('request_approval');
    this.approvalRequestId = approvalRequestId;
  }

  approve(): void {
    this.move('approve');
  }

  reject(): void {
    this.move('reject');
  }

  /** Whether it may be issued in the state that it is in: asked before a number is taken. */
  requireIssuable(): void {
    transition('invoice', invoiceTransitions, this.status, 'issue');
  }

  issue(issue: Issue): void {
    this.move('issue');
    this.number = issue.number;
    this.issueDate = issue.issueDate;
    this.dueDate = issue.dueDate;
    this.supplyDate = issue.supplyDate;
    this.sellerSnapshot = issue.seller;
    this.buyerSnapshot = issue.buyer;
    this.settle(issue.at);
  }

  void(reason: string | null, at: string): void {
    if (this.amountPaidMinor > 0 || this.amountCreditedMinor > 0) throw hasSettlements();
    this.move('void');
    this.voidedAt = at;
    this.voidReason = reason;
    this.balance();
  }

  /** Gives up the open balance; answers how much that was. */
  writeOff(): number {
    this.move('write_off');
    const amount = this.balanceDueMinor;
    this.amountWrittenOffMinor += amount;
    this.balance();
    return amount;
  }

  /** Claims again what was given up; answers how much that was. */
  recover(at: string): number {
    this.move('recover');
    const amount = this.amountWrittenOffMinor;
    this.amountWrittenOffMinor = 0;
    this.settle(at);
    return amount;
  }

  /** Money came in for it. */
  receive(amountMinor: number, at: string): void {
    this.requireOpen();
    if (amountMinor > this.balanceDueMinor) throw exceedsBalance(this.id, this.balanceDueMinor);
    this.amountPaidMinor += amountMinor;
    this.settle(at);
  }

  /** Money that had come in for it went elsewhere: unapplied, refunded, voided. */
  giveBack(amountMinor: number, at: string): void {
    if (this.status === 'written_off' || this.status === 'voided') throw notPayable(this);
    this.amountPaidMinor -= amountMinor;
    this.settle(at);
  }

  get isOpen(): boolean {
    return this.status === 'issued' || this.status === 'partially_paid';
  }

  /** Whether money may be applied to it. */
  requireOpen(): void {
    if (!this.isOpen) throw notPayable(this);
  }

  private move(verb: string): void {
    this.status = transition('invoice', invoiceTransitions, this.status, verb);
  }

  /** The state that the amounts make of a binding invoice: credit alone that covers it leaves it credited, not paid. */
  private settle(at: string): void {
    this.balance();
    const { balanceDueMinor: due, amountPaidMinor: paid, amountCreditedMinor: credited } = this;
    if (due === 0) this.status = credited > 0 && paid === 0 ? 'credited' : 'paid';
    else this.status = paid > 0 ? 'partially_paid' : 'issued';
    this.paidAt = this.status === 'paid' ? (this.paidAt ?? at) : null;
  }

  private balance(): void {
    this.balanceDueMinor =
      this.status === 'voided'
        ? 0
        : this.totalMinor - this.amountPaidMinor - this.amountCreditedMinor - this.amountWrittenOffMinor;
  }
}
