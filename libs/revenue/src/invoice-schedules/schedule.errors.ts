import { conflict, unprocessable, type Fault } from '@omni/platform';

export const scheduleClosed = (status: string): Fault =>
  conflict('revenue.invoice_schedule.closed', 'The schedule has ended.', { currentStatus: status });

export const onlyInDraft = (properties: readonly string[]): Fault =>
  conflict(
    'revenue.invoice_schedule.only_in_draft',
    'Once a schedule was activated, its client, rhythm and instalments stay: cancel it and make another.',
    { properties },
  );

export const nothingToInvoice = (): Fault =>
  conflict('revenue.invoice_schedule.nothing_to_invoice', 'The schedule invoices nothing.');

export const noSuchItem = (): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer: '/itemId', code: 'reference_not_found', message: 'is no instalment of this schedule' },
  ]);

export const invoiceExists = (): Fault =>
  conflict(
    'revenue.invoice_schedule.invoice_exists',
    'There is a living invoice for this instalment or period.',
  );

export const alreadyDrafted = (status: string): Fault =>
  conflict('revenue.invoice_schedule.item_drafted', 'This instalment has an invoice: delete or void that.', {
    currentStatus: status,
  });
