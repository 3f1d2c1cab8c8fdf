import { invoiceEvents } from './invoices/invoice.events';
import { paymentEvents } from './payments/payment.events';
import { credit, debit, mirrored, postingSample, type Posting } from './posting';

const balance = (entry: Posting): number =>
  entry.lines.reduce((sum, line) => sum + line.debitMinor - line.creditMinor, 0);

describe('postings', () => {
  it('turn a negative amount to the other side, and leave out nothing at all', () => {
    expect(debit(0, { role: 'bank' })).toEqual([]);
    expect(credit(-5, { role: 'tax_payable' })).toMatchObject([{ debitMinor: 5, creditMinor: 0 }]);
  });

  it('are taken back side for side', () => {
    const back = mirrored(postingSample, '2026-03-05');
    expect(back.on).toBe('2026-03-05');
    expect([balance(postingSample), balance(back)]).toEqual([0, 0]);
    expect(back.lines[0]).toMatchObject({ role: 'accounts_receivable', debitMinor: 0, creditMinor: 11_900 });
  });
});

it.each([...invoiceEvents, ...paymentEvents])('$type has an example that is one', (event) => {
  const sample = event.data.parse(event.sample) as { posting?: Posting };
  if (sample.posting) expect(balance(sample.posting)).toBe(0);
  expect(event.line?.(sample as never)).toBeTruthy();
});
