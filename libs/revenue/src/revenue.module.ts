import { DomainModule, conflict } from '@omni/platform';
import { ApprovalNeeds } from './approvals/need';
import { AnnounceOverdueBills } from './bills/announce-overdue-bills/announce-overdue-bills.job';
import { duplicateBill } from './bills/bill.errors';
import { billEvents } from './bills/bill.events';
import { bills } from './bills/bill.resource';
import { billCommands, billHandlers } from './bills/bill.verbs';
import { BillsController } from './bills/bills.controller';
import { FindDuplicateBills } from './bills/find-duplicate-bills/find-duplicate-bills.query';
import { ShowBillApprovalNeed } from './bills/show-approval-need/show-bill-approval-need.query';
import { FollowMerges } from './consumers/follow-merges.consumer';
import { KeepBillableTime } from './consumers/keep-billable-time.consumer';
import { KeepParties } from './consumers/keep-parties.consumer';
import { FollowInvoices } from './invoice-schedules/consumers/follow-invoices.consumer';
import { TriggerInstalments } from './invoice-schedules/consumers/trigger-instalments.consumer';
import { PreviewSchedule } from './invoice-schedules/preview-schedule/preview-schedule.query';
import { RunInvoiceSchedules } from './invoice-schedules/run-schedules/run-schedules.job';
import { invoiceExists } from './invoice-schedules/schedule.errors';
import { scheduleEvents } from './invoice-schedules/schedule.events';
import { invoiceSchedules } from './invoice-schedules/schedule.resource';
import { scheduleCommands, scheduleHandlers } from './invoice-schedules/schedule.verbs';
import { InvoicesController, PortalInvoicesController } from './invoices/invoices.controller';
import { InvoiceSchedulesController } from './invoice-schedules/schedules.controller';
import { AnnounceOverdue } from './invoices/announce-overdue/announce-overdue.job';
import { invoiceEvents } from './invoices/invoice.events';
import { invoices } from './invoices/invoice.resource';
import { invoiceCommands, invoiceHandlers } from './invoices/invoice.verbs';
import { MailInvoice } from './invoices/send-invoice/mail-invoice.consumer';
import { ShowInvoiceApprovalNeedHandler } from './invoices/show-approval-need/show-invoice-approval-need.handler';
import { ShowInvoiceApprovalNeed } from './invoices/show-approval-need/show-invoice-approval-need.query';
import { ShowInvoicePdfHandler } from './invoices/show-invoice-pdf/show-invoice-pdf.handler';
import { ShowInvoicePdf } from './invoices/show-invoice-pdf/show-invoice-pdf.query';
import { ledgerEvents } from './ledger/ledger.events';
import {
  ledgerCommands,
  ledgerConsumers,
  ledgerControllers,
  ledgerErrands,
  ledgerHandlers,
  ledgerQueries,
  ledgerSchedules,
} from './ledger/ledger.parts';
import { ledgerSyncs } from './ledger/ledger-sync.resource';
import { Ledgers } from './ledger/ledgers';
import { revenueMetrics } from './metrics/revenue.metrics';
import { paymentEvents } from './payments/payment.events';
import { payments } from './payments/payment.resource';
import { paymentCommands, paymentHandlers } from './payments/payment.verbs';
import { PaymentsController, PortalPaymentsController } from './payments/payments.controller';
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
import { SendReceipt } from './receipts/send-receipt/send-receipt.command';
import { SendReceiptHandler } from './receipts/send-receipt/send-receipt.handler';
import { ShowReceiptHandler } from './receipts/show-receipt/show-receipt.handler';
import { ShowReceipt } from './receipts/show-receipt/show-receipt.query';
import { ThankPayers } from './receipts/thank-payers.consumer';
import { MailSheet } from './sheet-mail.errand';
import { SendStatement } from './statements/send-statement/send-statement.command';
import { SendStatementHandler } from './statements/send-statement/send-statement.handler';
import {
  ShowStatementHandler,
  ShowStatementPdfHandler,
} from './statements/show-statement/show-statement.handler';
import { ShowStatement, ShowStatementPdf } from './statements/show-statement/show-statement.query';
import { ClientStatementSent } from './statements/statement.events';
import { StatementsController } from './statements/statements.controller';
import { ArchiveTaxRate } from './tax-rates/archive-tax-rate/archive-tax-rate.command';
import { ArchiveTaxRateHandler } from './tax-rates/archive-tax-rate/archive-tax-rate.handler';
import { SeedTaxRates } from './tax-rates/default-tax-rates/seed-tax-rates.consumer';
import { ReviseTaxRate } from './tax-rates/revise-tax-rate/revise-tax-rate.command';
import { ReviseTaxRateHandler } from './tax-rates/revise-tax-rate/revise-tax-rate.handler';
import { TaxRateArchived } from './tax-rates/tax-rate.events';
import { taxRates } from './tax-rates/tax-rate.resource';
import { TaxRatesController } from './tax-rates/tax-rates.controller';
import { FindDuplicateVendors } from './vendors/find-duplicate-vendors/find-duplicate-vendors.query';
import { taxNumberTaken } from './vendors/vendor.errors';
import { vendorEvents } from './vendors/vendor.events';
import { vendors } from './vendors/vendor.resource';
import { vendorCommands, vendorHandlers } from './vendors/vendor.verbs';
import { VendorsController } from './vendors/vendors.controller';

@DomainModule({
  name: 'revenue',
  summary: 'What is sold, invoiced and received, and what is bought and owed.',
  resources: [taxRates, products, invoices, payments, vendors, bills, invoiceSchedules, ledgerSyncs],
  commands: [
    ReviseTaxRate,
    ArchiveTaxRate,
    ArchiveProduct,
    UnarchiveProduct,
    RemoveProduct,
    ...invoiceCommands,
    ...paymentCommands,
    ...vendorCommands,
    ...billCommands,
    ...scheduleCommands,
    ...ledgerCommands,
    SendReceipt,
    SendStatement,
  ],
  queries: [
    ShowInvoicePdf,
    ShowInvoiceApprovalNeed,
    ShowClientBalances,
    FindDuplicateVendors,
    FindDuplicateBills,
    ShowBillApprovalNeed,
    PreviewSchedule,
    ...ledgerQueries,
    ShowReceipt,
    ShowStatement,
    ShowStatementPdf,
  ],
  events: [
    TaxRateArchived,
    ProductArchived,
    ProductUnarchived,
    ...invoiceEvents,
    ...paymentEvents,
    ...vendorEvents,
    ...billEvents,
    ...scheduleEvents,
    ...ledgerEvents,
    ClientStatementSent,
  ],
  metrics: revenueMetrics,
  consumers: [
    SeedTaxRates,
    KeepParties,
    KeepBillableTime,
    FollowMerges,
    MailInvoice,
    TriggerInstalments,
    FollowInvoices,
    ThankPayers,
    ...ledgerConsumers,
  ],
  schedules: [AnnounceOverdue, AnnounceOverdueBills, RunInvoiceSchedules, ...ledgerSchedules],
  errands: [...ledgerErrands, MailSheet],
  providers: [Ledgers, ApprovalNeeds],
  controllers: [
    TaxRatesController,
    ProductsController,
    InvoicesController,
    PortalInvoicesController,
    PaymentsController,
    PortalPaymentsController,
    ClientBalancesController,
    VendorsController,
    BillsController,
    InvoiceSchedulesController,
    ...ledgerControllers,
    StatementsController,
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
    ShowInvoiceApprovalNeedHandler,
    ...vendorHandlers,
    ...billHandlers,
    ...scheduleHandlers,
    ...ledgerHandlers,
    SendReceiptHandler,
    ShowReceiptHandler,
    SendStatementHandler,
    ShowStatementHandler,
    ShowStatementPdfHandler,
  ],
  constraints: {
    tax_rates_code_key: () =>
      conflict('revenue.tax_rate.exists', 'There is a tax rate with this code from this day on.'),
    products_sku_key: () => conflict('revenue.product.sku_exists', 'There is a product with this SKU.'),
    payments_provider_key: () =>
      conflict('revenue.payment.duplicate', 'This payment of the provider is recorded already.'),
    payment_refunds_provider_key: () =>
      conflict('revenue.payment.duplicate_refund', 'This refund of the provider is recorded already.'),
    vendors_tax_number_key: () => taxNumberTaken(),
    bills_vendor_reference_key: () => duplicateBill(),
    invoices_schedule_key: () => invoiceExists(),
    bills_overpaid_check: () =>
      conflict('revenue.bill.exceeds_balance', 'The amount is more than what is due on the bill.'),
    // Locks make these unreachable; they stand behind them.
    invoices_overpaid_check: () =>
      conflict('revenue.invoice.exceeds_balance', 'The amount is more than what is due on the invoice.'),
    payments_unapplied_check: () =>
      conflict('revenue.payment.exceeds_unapplied', 'The payment has not that much left to apply.'),
  },
})
export class RevenueModule {}
