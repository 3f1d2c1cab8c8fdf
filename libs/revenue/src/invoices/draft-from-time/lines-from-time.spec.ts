import { Decimal } from '@omni/platform';
import fc from 'fast-check';
import type { BillableTime } from '../../facts/billable-time';
import { computeInvoiceTotals } from '../totals';
import type { FromTime } from './draft-from-time.command';
import { linesFromTime } from './lines-from-time';

const entry = (more: Partial<BillableTime> = {}): BillableTime => ({
  id: 'a',
  projectId: 'p',
  clientId: 'c',
  engagementId: null,
  taskId: 't',
  memberId: 'm',
  startedAt: '2026-03-02T09:00:00.000Z',
  minutes: 90,
  rateMinor: 9000,
  currency: 'EUR',
  billable: true,
  note: null,
  approved: true,
  invoiceId: null,
  project: null,
  ...more,
});
const ask = (more: Partial<FromTime> = {}): FromTime => ({ timeEntryIds: ['a'], groupBy: 'entry', ...more });

describe('lines of hours', () => {
  it('come to minutes × rate ÷ 60, rounded once, at any rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_080 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (minutes, rateMinor) => {
          const [line] = linesFromTime([entry({ minutes, rateMinor })], ask());
          const { totalMinor } = computeInvoiceTotals(
            [{ quantity: line?.quantity ?? '0', unitAmount: line?.unitAmount ?? '0' }],
            'line',
          );
          const exact = Decimal.from(minutes)
            .times(Decimal.from(rateMinor))
            .dividedByRounded(Decimal.from(60), 0)
            .toMinorRounded();
          expect(totalMinor).toBe(exact);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are in hours where hours are a short decimal, else in minutes', () => {
    expect(linesFromTime([entry({ minutes: 33 })], ask())).toMatchObject([
      { quantity: '0.55', unit: 'h', unitAmount: '9000' },
    ]);
    expect(linesFromTime([entry({ minutes: 50, rateMinor: 9003 })], ask())).toMatchObject([
      { quantity: '50', unit: 'min', unitAmount: '150.05' },
    ]);
  });

  it('are put together by task and rate', () => {
    const entries = [
      entry(),
      entry({ id: 'b' }),
      entry({ id: 'c', rateMinor: 100 }),
      entry({ id: 'd', taskId: 'u' }),
    ];
    expect(linesFromTime(entries, ask({ groupBy: 'task' })).map((line) => line.timeEntryIds)).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ]);
    expect(linesFromTime(entries, ask({ groupBy: 'project' })).map((line) => line.timeEntryIds)).toEqual([
      ['a', 'b', 'd'],
      ['c'],
    ]);
  });
});
