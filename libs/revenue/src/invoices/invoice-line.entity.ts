import {
  BusinessDate,
  Int,
  Json,
  MoneyMinor,
  Percentage,
  Quantity,
  Table,
  TenantEntity,
  Text,
  UnitAmount,
  Uuid,
} from '@omni/platform';

/** The days of usage that a line charges. */
export interface UsageWindow {
  from: string;
  to: string;
}

/** A part of its invoice: it changes with it, while the invoice is a draft, and never after. */
@Table('revenue.invoice_lines', 'invoice_line', { history: false })
export class InvoiceLine extends TenantEntity {
  @Uuid() invoiceId!: string;
  /** 1 for the first */
  @Int() position!: number;
  @Uuid({ nullable: true }) productId: string | null = null;
  @Text() description!: string;
  @Quantity() quantity!: string;
  @Text({ nullable: true }) unit: string | null = null;
  @UnitAmount() unitAmount!: string;
  @Percentage({ nullable: true }) discountPct: string | null = null;
  @Uuid({ nullable: true }) taxRateId: string | null = null;
  @MoneyMinor() discountMinor!: number;
  @MoneyMinor() taxAmountMinor!: number;
  /** net of discount and tax */
  @MoneyMinor() amountMinor!: number;
  @Uuid({ nullable: true }) revenueAccountId: string | null = null;
  @Uuid({ nullable: true }) milestoneId: string | null = null;
  @Uuid({ nullable: true }) taskId: string | null = null;
  @Uuid({ array: true }) timeEntryIds: string[] = [];
  @Json({ nullable: true }) usageWindow: UsageWindow | null = null;
  @BusinessDate({ nullable: true }) serviceStartsOn: string | null = null;
  @BusinessDate({ nullable: true }) serviceEndsOn: string | null = null;
}
