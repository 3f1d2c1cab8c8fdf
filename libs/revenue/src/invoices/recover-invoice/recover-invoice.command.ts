import { command, id } from '@omni/platform';
import { z } from 'zod';
import { invoiceContract } from '../invoice.contract';
import { invoices } from '../invoice.resource';

export class RecoverInvoice extends command({
  name: 'invoice.recover',
  summary: 'Claims again what was given up, so that it can be paid',
  resource: invoices,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RecoverInvoiceInput' }),
  output: invoiceContract.view,
  effect: 'compensatable',
  undoneBy: 'invoice.write_off',
}) {}
