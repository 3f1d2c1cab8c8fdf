import { Fault } from '@omni/platform';

export type InvoiceTotalsErrorCode =
  'revenue.invoice.discount_out_of_range' | 'revenue.invoice.negative_tax_rate';

export class InvoiceTotalsError extends Fault {
  constructor(code: InvoiceTotalsErrorCode, message: string) {
    super(422, code, message);
    this.name = 'InvoiceTotalsError';
  }
}
