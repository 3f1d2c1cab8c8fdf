import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { documentSettings } from '../document-settings';
import { knownParties } from '../facts/parties';
import { Payment } from '../payments/payment.entity';
import { mailReceipt } from './send-receipt/mail-receipt';

/** Mails a receipt for money that came in, where the organization has set so (`documents.sendReceipts`). */
@Injectable()
@Consumes('revenue.thank-payers', 'payment.succeeded')
export class ThankPayers implements EventConsumer {
  async handle(unit: Unit, { aggregate }: EventEnvelope): Promise<void> {
    if (!documentSettings(unit.organization).sendReceipts) return;
    const [payment] = await unit.rows(Payment, 't.id = $2', [aggregate.id]);
    if (payment?.direction !== 'inbound' || !payment.hasArrived) return;
    const { client } = await knownParties(unit, [payment.clientId]);
    if (client?.email) await mailReceipt(unit, payment, [client.email], null);
  }
}
