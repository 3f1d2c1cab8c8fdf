import { query } from '@omni/platform';
import { z } from 'zod';
import type { SheetModel } from '../../invoices/pdf';
import { payments } from '../../payments/payment.resource';
import { statementPeriod, statementView } from '../statement.contract';

/** Money that came in is in it, so only who may see payments may ask. */
export class ShowStatement extends query({
  name: 'client_statement.show',
  summary: 'What a client owed over a period, entry by entry and by currency, and how long it is due',
  resource: payments,
  needs: 'read',
  input: z.strictObject(statementPeriod).meta({ id: 'ClientStatementQuery' }),
  output: statementView,
  errors: ['revenue.client_statement.reversed', 'revenue.client_statement.too_long'],
}) {}

export class ShowStatementPdf extends query({
  name: 'client_statement.pdf',
  summary: 'The statement as a PDF, to be sent to the client',
  resource: payments,
  needs: 'read',
  input: z.strictObject(statementPeriod).meta({ id: 'ClientStatementPdfQuery' }),
  output: z.custom<SheetModel>(),
  produces: 'application/pdf',
  errors: ['revenue.client_statement.reversed', 'revenue.client_statement.too_long'],
}) {}
