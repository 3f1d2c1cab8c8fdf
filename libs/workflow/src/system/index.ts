import { appointmentBooked } from './appointment-booked.workflow';
import { billReceived } from './bill-received.workflow';
import type { SystemWorkflow } from './define-workflow';
import { fileRequestCompleted } from './file-request-completed.workflow';
import { invoiceApproval } from './invoice-approval.workflow';
import { invoiceFromWork } from './invoice-from-work.workflow';
import { invoicePaid } from './invoice-paid.workflow';
import { proposalAccepted } from './proposal-accepted.workflow';

/** Every workflow that ships with the product. */
export const systemWorkflows: readonly SystemWorkflow[] = [
  appointmentBooked,
  proposalAccepted,
  fileRequestCompleted,
  invoiceApproval,
  invoiceFromWork,
  invoicePaid,
  billReceived,
];
