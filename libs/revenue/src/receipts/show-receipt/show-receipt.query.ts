import { id, query } from '@omni/platform';
import { z } from 'zod';
import type { SheetModel } from '../../invoices/pdf';
import { payments } from '../../payments/payment.resource';

export class ShowReceipt extends query({
  name: 'payment.receipt',
  summary: 'The receipt of money that came in, as a PDF',
  resource: payments,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowReceiptInput' }),
  output: z.custom<SheetModel>(),
  produces: 'application/pdf',
  errors: ['revenue.payment.no_receipt'],
}) {}
