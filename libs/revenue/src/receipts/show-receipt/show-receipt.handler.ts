import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import type { SheetModel } from '../../invoices/pdf';
import { noReceipt } from '../../payments/payment.errors';
import { payments } from '../../payments/payment.resource';
import { receiptSheet } from '../receipt-sheet';
import { ShowReceipt } from './show-receipt.query';

@QueryHandler(ShowReceipt)
export class ShowReceiptHandler implements Answers<typeof ShowReceipt> {
  async execute({ reader, input }: ShowReceipt): Promise<SheetModel> {
    const { organization, tx } = reader;
    await reader.get(payments, input.id);
    const model = await receiptSheet(
      { tenantId: organization.id, sql: tx.rows.bind(tx) },
      input.id,
      organization,
    );
    if (!model) throw noReceipt();
    return model;
  }
}
