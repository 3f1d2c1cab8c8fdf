import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles, type Unit } from '@omni/platform';
import { stored } from '../../decimals';
import { knownParties } from '../../facts/parties';
import { periodLocked } from '../../invoices/invoice.errors';
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
    const [documents, { seller }] = await Promise.all([lockDocuments(unit, wanted), knownParties(unit, [])]);
    requireDocuments(wanted, documents);
    const receivedOn = dayReceived(unit, fields.receivedOn, seller.booksLockedThrough);
    const party = await partyOf(unit, input, documents);
    const fxRate = fields.fxRate ? stored(fields.fxRate, 10) : null;
    return recordMoney(unit, { ...fields, ...party, fxRate, receivedOn }, wanted, documents, pending);
  }
}

function dayReceived(unit: Unit, said: string | undefined, lockedThrough: string | null): string {
  const day = said ?? unit.today;
  if (day > unit.today) {
    throw unprocessable(
      'revenue.payment.received_to_come',
      'Money that is still to come is a pending payment.',
      [{ pointer: '/receivedOn', code: 'in_future', message: `is after ${unit.today}` }],
    );
  }
  if (lockedThrough !== null && day <= lockedThrough) throw periodLocked(lockedThrough);
  return day;
}
