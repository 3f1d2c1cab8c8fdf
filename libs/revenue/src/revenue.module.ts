import { DomainModule, conflict } from '@omni/platform';
import { FollowMerges } from './consumers/follow-merges.consumer';
import { KeepBillableTime } from './consumers/keep-billable-time.consumer';
import { KeepParties } from './consumers/keep-parties.consumer';
import { AnnounceOverdue } from './invoices/announce-overdue/announce-overdue.job';
import { invoiceEvents } from './invoices/invoice.events';
import { invoices } from './invoices/invoice.resource';
import { invoiceCommands, invoiceHandlers } from './invoices/invoice.verbs';
import { InvoicesController } from './invoices/invoices.controller';
import { MailInvoice } from './invoices/send-invoice/mail-invoice.consumer';
import { ShowInvoicePdfHandler } from './invoices/show-invoice-pdf/show-invoice-pdf.handler';
import { ShowInvoicePdf } from './invoices/show-invoice-pdf/show-invoice-pdf.query';
import { revenueMetrics } from './metrics/revenue.metrics';
import { paymentEvents } from './payments/payment.events';
import { payments } from './payments/payment.resource';
import { paymentCommands, paymentHandlers } from './payments/payment.verbs';
import { PaymentsController } from './payments/payments.controller';
import { ArchiveProduct } from './products/archive-product/archive-product.command';
import { ArchiveProductHandler } from './products/archive-product/archive-product.handler';
import { ProductArchived, ProductUnarchived } from './products/product.events';
import { products } from './products/product.resource';
import { ProductsController } from './products/products.controller';
import { RemoveProduct } from './products/remove-product/remove-product.command';
import { RemoveProductHandler } from './products/remove-product/remove-product.handler';
import { UnarchiveProduct } from './products/unarchive-product/unarchive-product.command';
import { UnarchiveProductHandler } from './products/unarchive-product/unarchive-product.handler';
import { ClientBalancesController } from './receivables/client-balances.controller';
import { ShowClientBalancesHandler } from './receivables/client-balances/show-client-balances.handler';
import { ShowClientBalances } from './receivables/client-balances/show-client-balances.query';
import { ArchiveTaxRate } from './tax-rates/archive-tax-rate/archive-tax-rate.command';
import { ArchiveTaxRateHandler } from './tax-rates/archive-tax-rate/archive-tax-rate.handler';
import { SeedTaxRates } from './tax-rates/default-tax-rates/seed-tax-rates.consumer';
import { ReviseTaxRate } from './tax-rates/revise-tax-rate/revise-tax-rate.command';
import { ReviseTaxRateHandler } from './tax-rates/revise-tax-rate/revise-tax-rate.handler';
import { TaxRateArchived } from './tax-rates/tax-rate.events';
import { taxRates } from './tax-rates/tax-rate.resource';
import { TaxRatesController } from './tax-rates/tax-rates.controller';

@DomainModule({
  name: 'revenue',
  summary: 'What is sold, invoiced and received.',
  resources: [taxRates, products, invoices, payments],
  commands: [
    ReviseTaxRate,
    ArchiveTaxRate,
    ArchiveProduct,
    UnarchiveProduct,
    RemoveProduct,
    ...invoiceCommands,
    ...paymentCommands,
  ],
  queries: [ShowInvoicePdf, ShowClientBalances],
  events: [TaxRateArchived, ProductArchived, ProductUnarchived, ...invoiceEvents, ...paymentEvents],
  metrics: revenueMetrics,
  consumers: [SeedTaxRates, KeepParties, KeepBillableTime, FollowMerges, MailInvoice],
  schedules: [AnnounceOverdue],
  controllers: [
    TaxRatesController,
    ProductsController,
    InvoicesController,
    PaymentsController,
    ClientBalancesController,
  ],
  handlers: [
    ReviseTaxRateHandler,
    ArchiveTaxRateHandler,
    ArchiveProductHandler,
    UnarchiveProductHandler,
    RemoveProductHandler,
    ...invoiceHandlers,
    ShowInvoicePdfHandler,
    ...paymentHandlers,
    ShowClientBalancesHandler,
  ],
  constraints: {
    tax_rates_code_key: () =>
      conflict('revenue.tax_rate.exists', 'There is a tax rate with this code from this day on.'),
    products_sku_key: () => conflict('revenue.product.sku_exists', 'There is a product with this SKU.'),
    payments_provider_key: () =>
      conflict('revenue.payment.duplicate', 'This payment of the provider is recorded already.'),
    payment_refunds_provider_key: () =>
      conflict('revenue.payment.duplicate_refund', 'This refund of the provider is recorded already.'),
    // Locks make these unreachable; they stand behind them.
    invoices_overpaid_check: () =>
      conflict('revenue.invoice.exceeds_balance', 'The amount is more than what is due on the invoice.'),
    payments_unapplied_check: () =>
      conflict('revenue.payment.exceeds_unapplied', 'The payment has not that much left to apply.'),
  },
})
export class RevenueModule {}
