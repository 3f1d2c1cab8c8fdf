import { command, id } from '@omni/platform';
import { z } from 'zod';
import { positiveMinor } from '../../payments/payment.contract';
import { invoices } from '../invoice.resource';

const method = z.enum(['bank_transfer', 'card', 'direct_debit', 'cheque']);

export class PayInvoice extends command({
  name: 'invoice.pay',
  summary:
    'Announces a client’s payment of an invoice and says how to pay it. Nothing counts until the money is here.',
  resource: invoices,
  needs: 'pay',
  input: z
    .strictObject({
      id,
      method: method.default('bank_transfer'),
      amountMinor: positiveMinor.optional().describe('All that is due unless told.'),
    })
    .meta({ id: 'PayInvoiceInput' }),
  output: z
    .strictObject({
      paymentId: id,
      number: z.string(),
      status: z.literal('pending'),
      invoiceId: id,
      method,
      amountMinor: z.int(),
      currency: z.string(),
      reference: z.string().describe('What to write on the transfer.'),
      payee: z.string(),
      paymentInstructions: z.string().nullable().describe('Where to pay, in the words of the business.'),
    })
    .meta({ id: 'PaymentAnnouncement' }),
  effect: 'compensatable',
  undoneBy: 'payment.cancel',
  errors: ['revenue.invoice.not_payable', 'revenue.invoice.exceeds_balance'],
}) {}
