import { businessDateString, id } from '@omni/platform';
import { z } from 'zod';

const minor = z.int();

export const statementPeriod = {
  clientId: id,
  from: businessDateString.optional().describe('Three months before the last day unless told.'),
  to: businessDateString.optional().describe('Today unless told.'),
};

const line = z
  .strictObject({
    on: z.iso.date(),
    kind: z
      .enum(['issue', 'void', 'payment', 'unapply', 'credit', 'uncredit', 'write_off', 'recovery'])
      .describe('issue: an invoice; payment: money applied to it; the others take away or bring back.'),
    invoiceId: id,
    invoiceNumber: z.string().nullable(),
    paymentId: id.nullable(),
    paymentNumber: z.string().nullable(),
    amountMinor: minor.describe('More owed where positive, less where negative.'),
    balanceMinor: minor.describe('Owed after it.'),
  })
  .meta({ id: 'StatementLine' });

const account = z
  .strictObject({
    currency: z.string(),
    openingMinor: minor.describe('Owed before the first day.'),
    lines: z.array(line),
    closingMinor: minor.describe('Owed at the end of the last day.'),
    ageing: z
      .strictObject({
        notDueMinor: minor,
        days1To30Minor: minor,
        days31To60Minor: minor,
        days61To90Minor: minor,
        over90Minor: minor,
      })
      .describe('Of the closing balance, by days past due on the last day.'),
    creditMinor: minor.describe('What the client has to their credit now, applied to nothing.'),
  })
  .meta({ id: 'StatementAccount' });

export const statementView = z
  .strictObject({
    clientId: id,
    from: z.iso.date(),
    to: z.iso.date(),
    accounts: z.array(account).describe('One a currency.'),
  })
  .meta({ id: 'ClientStatement' });
export type Statement = z.output<typeof statementView>;
