import {
  BusinessDate,
  Currency,
  Instant,
  MoneyMinor,
  Numeric,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import type { PaymentDirection, PaymentMethod } from './payment.choices';
import { exceedsRefundable, exceedsUnapplied, notSettled } from './payment.errors';
import type { PaymentAllocation, PaymentRefund } from './payment-parts.entity';
import { ARRIVED, SETTLED, paymentTransitions, type PaymentStatus } from './payment.transitions';

@Table('revenue.payments', 'payment')
export class Payment extends TenantEntity {
  @Text() number!: string;
  @Text() direction: PaymentDirection = 'inbound';
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) vendorId: string | null = null;
  @Text() method!: PaymentMethod;
  @Text({ nullable: true }) provider: string | null = null;
  @Text({ nullable: true }) providerPaymentId: string | null = null;
  @MoneyMinor() amountMinor!: number;
  @Currency() currency!: string;
  @Numeric(20, 10, { nullable: true }) fxRate: string | null = null;
  @MoneyMinor() feeMinor = 0;
  @BusinessDate() receivedOn!: string;
  @Uuid({ nullable: true }) financialAccountId: string | null = null;
  @Text() status: PaymentStatus = 'pending';
  @Text({ nullable: true }) failureCode: string | null = null;
  @MoneyMinor() allocatedMinor = 0;
  @MoneyMinor() refundedMinor = 0;
  /** amount − allocated − refunded, where the money is here */
  @MoneyMinor() unappliedMinor = 0;
  @Uuid({ nullable: true }) transactionId: string | null = null;
  @Instant({ nullable: true }) voidedAt: string | null = null;
  @Text({ nullable: true }) voidReason: string | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;

  /** its parts, where somebody brought them along */
  declare allocations?: PaymentAllocation[];
  declare refunds?: PaymentRefund[];

  /** The money is here. */
  succeed(): void {
    this.move('succeed');
  }

  fail(code: string | null): void {
    this.move('fail');
    this.failureCode = code;
  }

  cancel(): void {
    this.move('cancel');
  }

  retry(): void {
    this.move('retry');
    this.failureCode = null;
  }

  dispute(): void {
    this.move('dispute');
  }

  winDispute(): void {
    this.move('win_dispute');
  }

  /** It was entered wrongly: nothing of it counts. Whoever calls this has taken back its allocations. */
  void(reason: string | null, at: string): void {
    this.move('void');
    this.voidedAt = at;
    this.voidReason = reason;
  }

  /** Uses a part of what is unapplied. */
  allocate(amountMinor: number): void {
    this.requireSettled();
    if (amountMinor > this.unappliedMinor) throw exceedsUnapplied(this.unappliedMinor);
    this.allocatedMinor += amountMinor;
    this.balance();
  }

  /** Takes a part back to what is unapplied. */
  release(amountMinor: number): void {
    this.allocatedMinor -= amountMinor;
    this.balance();
  }

  /** Gives money back out of what is unapplied: what was applied is taken back first. */
  refund(amountMinor: number, verb: 'refund' | 'lose_dispute'): void {
    const to = transition('payment', paymentTransitions, this.status, verb);
    if (amountMinor > this.unappliedMinor) throw exceedsRefundable(this.amountMinor - this.refundedMinor);
    this.refundedMinor += amountMinor;
    this.status = this.refundedMinor === this.amountMinor ? to : 'partially_refunded';
    this.balance();
  }

  /** The money has moved, whatever became of it since. */
  get hasArrived(): boolean {
    return ARRIVED.includes(this.status);
  }

  requireSettled(): void {
    if (!SETTLED.includes(this.status)) throw notSettled(this.status);
  }

  /** Whether a verb is open in this state: asked before anything of it is done. */
  requireMove(verb: string): void {
    transition('payment', paymentTransitions, this.status, verb);
  }

  private move(verb: string): void {
    this.status = transition('payment', paymentTransitions, this.status, verb);
    this.balance();
  }

  private balance(): void {
    this.unappliedMinor = this.hasArrived ? this.amountMinor - this.allocatedMinor - this.refundedMinor : 0;
  }
}
