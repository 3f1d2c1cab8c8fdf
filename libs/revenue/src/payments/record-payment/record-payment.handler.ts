import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles, type Unit } from '@omni/platform';
import { storedRate } from '../../fx-rate';
import { requireOpenBooks } from '../../open-books';
import { requireDocuments } from '../allocating';
import { lockDocuments } from '../payable';
import type { Payment } from '../payment.entity';
import { partyOf } from './payer-and-payee';
import { recordMoney } from './record-money';
import { RecordPayment } from './record-payment.command';

@CommandHandler(RecordPayment)
export class RecordPaymentHandler implements Handles<typeof RecordPayment> {
  async execute({ unit, input }: RecordPayment): Promise<Payment> {
    const { pending, allocations: wanted = [], direction: _, ...fields } = input;
    const documents = await lockDocuments(unit, wanted);
    requireDocuments(wanted, documents);
    const receivedOn = dayReceived(unit, fields.receivedOn);
    const party = await partyOf(unit, input, documents);
    const fxRate = storedRate(unit, 'payment', fields.currency, fields.fxRate);
    return recordMoney(unit, { ...fields, ...party, fxRate, receivedOn }, wanted, documents, pending);
  }
}

function dayReceived(unit: Unit, said: string | undefined): string {
  const day = said ?? unit.today;
  if (day > unit.today) {
    throw unprocessable(
      'revenue.payment.received_to_come',
      'Money that is still to come is a pending payment.',
      [{ pointer: '/receivedOn', code: 'in_future', message: `is after ${unit.today}` }],
    );
  }
  requireOpenBooks(unit, day);
  return day;
}
