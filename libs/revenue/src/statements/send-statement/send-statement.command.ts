import { command } from '@omni/platform';
import { z } from 'zod';
import { clientReceivers, messageAbove } from '../../mail-fields';
import { payments } from '../../payments/payment.resource';
import { statementPeriod } from '../statement.contract';

export class SendStatement extends command({
  name: 'client_statement.send',
  summary: 'Mails a client their statement of account as a PDF',
  resource: payments,
  needs: 'act',
  input: z
    .strictObject({
      ...statementPeriod,
      recipients: clientReceivers,
      message: messageAbove('the period and the balance follow'),
    })
    .meta({ id: 'SendStatementInput' }),
  output: z
    .strictObject({ from: z.iso.date(), to: z.iso.date(), recipients: z.array(z.string()) })
    .meta({ id: 'StatementSent' }),
  effect: 'irreversible',
  errors: ['revenue.client_statement.no_recipient', 'revenue.client_statement.reversed'],
}) {}
