import { conflict, unprocessable, type Fault, type FaultDetail } from '@omni/platform';

export const duplicateBill = (existingId?: string): Fault =>
  conflict(
    'revenue.bill.duplicate_bill',
    'There is a bill of this vendor with this reference.',
    existingId === undefined ? {} : { existingId },
  );

export const voidInstead = (status: string): Fault =>
  conflict('revenue.bill.void_instead', 'A bill that was approved is not deleted: void it.', {
    currentStatus: status,
  });

export const awaitsApproval = (): Fault =>
  conflict('revenue.bill.awaits_approval', 'Somebody is asked to approve it: have it rejected first.');

export const notEditable = (status: string): Fault =>
  conflict('revenue.bill.not_editable', 'A bill is changed before it is rejected, voided or paid.', {
    currentStatus: status,
  });

export const exceedsBalance = (billId: string, balanceDueMinor: number): Fault =>
  conflict('revenue.bill.exceeds_balance', 'The amount is more than what is due on the bill.', {
    billId,
    balanceDueMinor,
  });

export const notPayable = (bill: { id: string; status: string }): Fault =>
  conflict('revenue.bill.not_payable', 'Nothing can be paid or taken back on this bill as it is.', {
    billId: bill.id,
    status: bill.status,
  });

export const hasPayments = (): Fault =>
  conflict('revenue.bill.has_payments', 'Something was paid on it: void that payment first.');

export const badBillLines = (errors: FaultDetail[]): Fault =>
  unprocessable('revenue.bill.invalid_lines', 'Some lines cannot be booked like this.', errors);

export const noBillLines = (): Fault => conflict('revenue.bill.no_lines', 'A bill needs a line at least.');

export const dueBeforeIssue = (issueDate: string): Fault =>
  unprocessable('revenue.bill.due_before_issue', 'A bill is due on its date or later.', [
    { pointer: '/dueDate', code: 'too_early', message: `is before ${issueDate}` },
  ]);

export const scheduledInPast = (today: string): Fault =>
  unprocessable('revenue.bill.scheduled_in_past', 'A payment is scheduled for today or later.', [
    { pointer: '/scheduledFor', code: 'in_past', message: `is before ${today}` },
  ]);

export const unreadFile = (): Fault =>
  unprocessable('revenue.bill.unread', 'Nothing can be read of files here: write the bill down by hand.');

export const unreadVendor = (supplier: string | null, taxId: string | null): Fault =>
  unprocessable(
    'revenue.bill.vendor_unread',
    `Whose bill it is could not be told${supplier || taxId ? ` (${[supplier, taxId].filter(Boolean).join(', ')})` : ''}: name the vendor.`,
    [{ pointer: '/vendorId', code: 'required', message: 'is not clear from the file' }],
  );
