import { enlist, type Unit } from '@omni/platform';
import type { Payment } from '../../payments/payment.entity';
import { PaymentReceiptSent, paymentFacts } from '../../payments/payment.events';
import { MAIL_SHEET, type SheetMail } from '../../sheet-mail.errand';

/** Has a receipt mailed once this transaction is over. */
export async function mailReceipt(
  unit: Unit,
  payment: Payment,
  to: string[],
  message: string | null,
): Promise<void> {
  const mail: SheetMail = { sheet: 'receipt', paymentId: payment.id, to, message };
  await enlist(unit, MAIL_SHEET, mail);
  unit.emit(PaymentReceiptSent, payment, { ...paymentFacts(payment), to });
}
