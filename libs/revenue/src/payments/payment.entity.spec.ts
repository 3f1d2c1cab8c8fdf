import { Payment } from './payment.entity';

function received(amountMinor: number): Payment {
  const payment = Object.assign(new Payment(), { amountMinor });
  payment.succeed();
  return payment;
}

describe('a payment', () => {
  it('counts nothing until the money is here', () => {
    const payment = Object.assign(new Payment(), { amountMinor: 500 });
    expect(payment.unappliedMinor).toBe(0);
    expect(() => payment.allocate(1)).toThrow(
      expect.objectContaining({ code: 'revenue.payment.not_settled' }),
    );
    payment.succeed();
    expect(payment.unappliedMinor).toBe(500);
  });

  it('is used up to its amount, and given back out of what is unapplied', () => {
    const payment = received(500);
    payment.allocate(300);
    expect(() => payment.allocate(201)).toThrow(
      expect.objectContaining({ code: 'revenue.payment.exceeds_unapplied' }),
    );
    expect(() => payment.refund(201, 'refund')).toThrow(
      expect.objectContaining({ code: 'revenue.payment.exceeds_refundable' }),
    );
    payment.refund(200, 'refund');
    expect(payment).toMatchObject({ status: 'partially_refunded', unappliedMinor: 0 });
    payment.release(300);
    payment.refund(300, 'refund');
    expect(payment).toMatchObject({ status: 'refunded', unappliedMinor: 0, refundedMinor: 500 });
  });

  it('leaves nothing to anybody’s credit when it is voided', () => {
    const payment = received(500);
    payment.void('Entered twice', '2026-03-02T09:00:00.000Z');
    expect(payment).toMatchObject({ status: 'cancelled', unappliedMinor: 0, voidReason: 'Entered twice' });
  });

  it('is tried again after it failed', () => {
    const payment = Object.assign(new Payment(), { amountMinor: 500 });
    payment.fail('insufficient_funds');
    payment.retry();
    expect(payment).toMatchObject({ status: 'pending', failureCode: null });
  });
});
