import { id, query } from '@omni/platform';
import { z } from 'zod';
import { payments } from '../../payments/payment.resource';

const balance = z
  .strictObject({
    clientId: id,
    currency: z.string(),
    receivableMinor: z.int().describe('What is due on issued invoices.'),
    overdueMinor: z.int().describe('The part of it whose due date has passed.'),
    unappliedMinor: z.int().describe('What the client has to their credit out of payments.'),
    openInvoices: z.int(),
  })
  .meta({ id: 'ClientBalance' });

/** Money that came in is in it, so only who may see payments may ask. */
export class ShowClientBalances extends query({
  name: 'client_balance.list',
  summary:
    'What clients owe and have to their credit, by currency; without a client the largest debtors first',
  resource: payments,
  needs: 'read',
  input: z
    .strictObject({
      clientId: id.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(25),
    })
    .meta({ id: 'ClientBalancesQuery' }),
  output: z.strictObject({ data: z.array(balance), nextCursor: z.null() }).meta({ id: 'ClientBalances' }),
}) {}
