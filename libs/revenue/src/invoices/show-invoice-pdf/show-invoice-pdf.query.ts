import { id, query } from '@omni/platform';
import { z } from 'zod';
import { invoices } from '../invoice.resource';
import type { InvoicePdfModel } from '../pdf';

/** Answers what is printed; the route prints it once the transaction is over, since setting a page takes a while. */
export class ShowInvoicePdf extends query({
  name: 'invoice.pdf',
  summary: 'The invoice as a PDF; a draft is marked as one',
  resource: invoices,
  needs: 'read',
  input: z.strictObject({ id }).meta({ id: 'ShowInvoicePdfInput' }),
  output: z.custom<InvoicePdfModel>(),
  produces: 'application/pdf',
}) {}
