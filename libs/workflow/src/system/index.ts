import { billReceived } from './bill-received.workflow';
import type { SystemWorkflow } from './define-workflow';
import { invoiceFromWork } from './invoice-from-work.workflow';
import { invoicePaid } from './invoice-paid.workflow';

/** Every workflow that ships with the product. */
export const systemWorkflows: readonly SystemWorkflow[] = [invoiceFromWork, invoicePaid, billReceived];
