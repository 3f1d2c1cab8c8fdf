import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Payment } from '../payment.entity';
import { loadPayment } from '../read-payment';
import { WinDispute } from './win-dispute.command';

@CommandHandler(WinDispute)
export class WinDisputeHandler implements Handles<typeof WinDispute> {
  async execute({ unit, input }: WinDispute): Promise<Payment> {
    const payment = await loadPayment(unit, input.id);
    payment.winDispute();
    return payment;
  }
}
