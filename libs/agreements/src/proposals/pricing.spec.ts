import fc from 'fast-check';
import { choiceFaults, depositOf, presetChoice, totalsOf, type PricedLine } from './pricing';

const line = (key: string, more: Partial<PricedLine> = {}): PricedLine => ({
  key,
  quantity: '1',
  unitAmount: '1000',
  discountPct: null,
  taxPct: '19',
  optional: false,
  selected: false,
  group: null,
  ...more,
});

const lineOf = fc.record({
  quantity: fc.integer({ min: 0, max: 9999 }).map((n) => (n / 100).toFixed(2)),
  unitAmount: fc.integer({ min: 0, max: 1_000_000 }).map(String),
  discountPct: fc.option(fc.integer({ min: 0, max: 100 }).map(String)),
  taxPct: fc.option(fc.constantFrom('7', '19', '2.5')),
  optional: fc.boolean(),
});
const linesOf = fc
  .array(lineOf, { maxLength: 20 })
  .map((all) => all.map((more, index) => line(`l${String(index)}`, more)));

describe('what a proposal comes to', () => {
  it('rounds half away from zero on the line, and once a rate on the document', () => {
    const three = ['a', 'b', 'c'].map((key) => line(key, { unitAmount: '333', taxPct: '10' }));
    expect(totalsOf(three, [], 'line')).toMatchObject({ subtotalMinor: 999, taxTotalMinor: 99 });
    expect(totalsOf(three, [], 'document')).toMatchObject({ taxTotalMinor: 100, totalMinor: 1099 });
  });

  it('adds up: lines make the rates, rates make the total, whatever was chosen and however it is rounded', () => {
    fc.assert(
      fc.property(linesOf, fc.constantFrom('line' as const, 'document' as const), (lines, rounding) => {
        const chosen = lines.filter((l) => l.optional).map((l) => l.key);
        const totals = totalsOf(lines, chosen, rounding);
        const all = [...totals.lines.values()];
        expect(all.reduce((sum, l) => sum + l.netMinor, 0)).toBe(totals.subtotalMinor);
        expect(all.reduce((sum, l) => sum + l.taxMinor, 0)).toBe(totals.taxTotalMinor);
        expect(totals.subtotalMinor + totals.taxTotalMinor).toBe(totals.totalMinor);
      }),
    );
  });

  it('never costs more without an optional line than with it', () => {
    fc.assert(
      fc.property(linesOf, (lines) => {
        const all = lines.filter((l) => l.optional).map((l) => l.key);
        expect(totalsOf(lines, [], 'line').totalMinor).toBeLessThanOrEqual(
          totalsOf(lines, all, 'line').totalMinor,
        );
      }),
    );
  });

  it('asks for a deposit that is never more than the total', () => {
    expect(depositOf({ kind: 'percent', percent: '33.333333' }, 1000)).toBe(333);
    expect(depositOf({ kind: 'amount', amountMinor: 5000 }, 1000)).toBe(1000);
    expect(depositOf(null, 1000)).toBe(0);
  });

  it('names what is wrong with a choice', () => {
    const lines = [line('a'), line('b', { optional: true, selected: true }), line('c', { group: 'g' })];
    const groups = [{ key: 'g', title: 'G', required: true }];
    expect(presetChoice(lines)).toEqual(['b']);
    expect(choiceFaults(lines, groups, ['b'])).toEqual([{ reason: 'none_chosen', group: 'g' }]);
    expect(choiceFaults(lines, groups, ['a', 'x', 'c'])).toEqual([
      { reason: 'not_a_choice', key: 'a' },
      { reason: 'unknown', key: 'x' },
    ]);
  });
});
