import { command, id } from '@omni/platform';
import { z } from 'zod';
import { addresses, messageAbove } from '../../mail-fields';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class SendInvoice extends command({
  name: 'invoice.send',
  summary: 'Mails an issued invoice with its PDF to its contact, else to the client or its first contact',
  resource: invoices,
  needs: 'act',
  input: z
    .strictObject({
      id,
      to: addresses
        .min(1)
        .optional()
        .describe(
          "Unless told: the invoice's contact, else the client, else its primary contact, else its oldest with an address.",
        ),
      cc: addresses.optional(),
      message: messageAbove('what is due, until when and how to pay follows'),
    })
    .meta({ id: 'SendInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'irreversible',
  errors: ['revenue.invoice.not_issued', 'revenue.invoice.no_recipient'],
}) {}
