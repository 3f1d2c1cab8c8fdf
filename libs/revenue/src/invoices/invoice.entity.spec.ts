import fc from 'fast-check';
import { Invoice, type Issue } from './invoice.entity';
import { computeInvoiceTotals } from './totals';

const NOW = '2026-03-02T09:00:00.000Z';
const issue = {
  number: 'INV-0001',
  issueDate: '2026-03-02',
  dueDate: '2026-04-01',
  supplyDate: '2026-03-02',
  seller: {},
  buyer: {},
  at: NOW,
} as Issue;

function issuedOver(totalMinor: number): Invoice {
  const invoice = new Invoice();
  invoice.price(computeInvoiceTotals([{ quantity: '1', unitAmount: String(totalMinor) }], 'line'));
  invoice.issue(issue);
  return invoice;
}

describe('an invoice', () => {
  it('asks for its total when it is issued, and for nothing when it is voided', () => {
    const invoice = issuedOver(500);
    expect(invoice).toMatchObject({ status: 'issued', number: 'INV-0001', balanceDueMinor: 500 });
    invoice.void('Wrong client', NOW);
    expect(invoice).toMatchObject({ status: 'voided', balanceDueMinor: 0, voidReason: 'Wrong client' });
  });

  it('is partly paid, paid, and open again when the money goes back', () => {
    const invoice = issuedOver(500);
    invoice.receive(200, NOW);
    expect(invoice).toMatchObject({ status: 'partially_paid', balanceDueMinor: 300, paidAt: null });
    invoice.receive(300, NOW);
    expect(invoice).toMatchObject({ status: 'paid', balanceDueMinor: 0, paidAt: NOW });
    invoice.giveBack(500, NOW);
    expect(invoice).toMatchObject({ status: 'issued', balanceDueMinor: 500, paidAt: null });
  });

  it('takes no more than is due, and nothing on what is not open', () => {
    const invoice = issuedOver(500);
    expect(() => invoice.receive(501, NOW)).toThrow(
      expect.objectContaining({ code: 'revenue.invoice.exceeds_balance' }),
    );
    invoice.receive(500, NOW);
    expect(() => invoice.receive(1, NOW)).toThrow(
      expect.objectContaining({ code: 'revenue.invoice.not_payable' }),
    );
    expect(() => invoice.void(null, NOW)).toThrow(
      expect.objectContaining({ code: 'revenue.invoice.has_settlements' }),
    );
    expect(() => new Invoice().receive(1, NOW)).toThrow(
      expect.objectContaining({ code: 'revenue.invoice.not_payable' }),
    );
  });

  it('gives up what is left of it, and claims that again', () => {
    const invoice = issuedOver(500);
    invoice.receive(200, NOW);
    expect(invoice.writeOff()).toBe(300);
    expect(invoice).toMatchObject({ status: 'written_off', balanceDueMinor: 0 });
    expect(() => invoice.giveBack(100, NOW)).toThrow(
      expect.objectContaining({ code: 'revenue.invoice.not_payable' }),
    );
    expect(invoice.recover(NOW)).toBe(300);
    expect(invoice).toMatchObject({ status: 'partially_paid', balanceDueMinor: 300 });
  });

  it('keeps its balance and state true to its amounts, whatever happens to it', () => {
    const step = fc.record({
      verb: fc.constantFrom('receive', 'giveBack', 'writeOff', 'recover'),
      amount: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.array(step, { maxLength: 20 }), (total, steps) => {
        const invoice = issuedOver(total);
        for (const { verb, amount } of steps) {
          try {
            if (verb === 'receive') invoice.receive(amount, NOW);
            else if (verb === 'giveBack') invoice.giveBack(Math.min(amount, invoice.amountPaidMinor), NOW);
            else if (verb === 'writeOff') invoice.writeOff();
            else invoice.recover(NOW);
          } catch {
            // A refused verb changes nothing.
          }
          const { amountPaidMinor: paid, amountWrittenOffMinor: off, balanceDueMinor: due, status } = invoice;
          expect(due).toBe(total - paid - off);
          expect(due).toBeGreaterThanOrEqual(0);
          expect(status).toBe(
            off > 0 ? 'written_off' : due === 0 ? 'paid' : paid > 0 ? 'partially_paid' : 'issued',
          );
        }
      }),
    );
  });
});
