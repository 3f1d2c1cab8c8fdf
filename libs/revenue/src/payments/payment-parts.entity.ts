import { BusinessDate, MoneyMinor, Table, TenantEntity, Text, Uuid } from '@omni/platform';
import type { RefundStatus } from './payment.choices';

/** How much of a payment went to which document. One live row per payment and document; what is taken back shrinks it. */
@Table('revenue.payment_allocations', 'payment_allocation')
export class PaymentAllocation extends TenantEntity {
  @Uuid() paymentId!: string;
  @Uuid({ nullable: true }) invoiceId: string | null = null;
  @Uuid({ nullable: true }) billId: string | null = null;
  @Uuid({ nullable: true }) creditNoteId: string | null = null;
  @MoneyMinor() amountMinor!: number;
  @MoneyMinor() fxGainLossMinor = 0;
  /** null while the payment is pending: meant for the invoice, and not yet counted */
  @BusinessDate({ nullable: true }) appliedOn: string | null = null;
}

@Table('revenue.payment_refunds', 'payment_refund')
export class PaymentRefund extends TenantEntity {
  @Uuid() paymentId!: string;
  @MoneyMinor() amountMinor!: number;
  @Text({ nullable: true }) reason: string | null = null;
  @Text({ nullable: true }) providerRefundId: string | null = null;
  @Text() status: RefundStatus = 'succeeded';
  @BusinessDate() refundedOn!: string;
}
