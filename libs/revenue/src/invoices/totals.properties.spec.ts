import fc from 'fast-check';
import {
  computeInvoiceTotals,
  type InvoiceLineInput,
  type InvoiceLineTotals,
  type InvoiceTaxRate,
  type TaxKind,
  type TaxRounding,
} from './totals';

/** The model: fractions in lowest terms, written from the definitions and without the code's own arithmetic. */
class Q {
  constructor(
    readonly n: bigint,
    readonly d: bigint = 1n,
  ) {}
  static of(text: string): Q {
    const [whole = '0', fraction = ''] = text.split('.');
    return new Q(BigInt(whole + fraction), 10n ** BigInt(fraction.length)).reduced();
  }
  reduced(): Q {
    let [a, b] = [this.n < 0n ? -this.n : this.n, this.d];
    while (b > 0n) [a, b] = [b, a % b];
    return a === 0n ? new Q(0n) : new Q(this.n / a, this.d / a);
  }
  add(o: Q): Q {
    return new Q(this.n * o.d + o.n * this.d, this.d * o.d).reduced();
  }
  sub(o: Q): Q {
    return this.add(new Q(-o.n, o.d));
  }
  mul(o: Q): Q {
    return new Q(this.n * o.n, this.d * o.d).reduced();
  }
  div(o: Q): Q {
    return o.n < 0n ? this.mul(new Q(-o.d, -o.n)) : this.mul(new Q(o.d, o.n));
  }
  isWithin(bound: number): boolean {
    return this.n <= BigInt(bound) * this.d && -this.n <= BigInt(bound) * this.d;
  }
  /** Half away from zero: the whole part of |x| + 1/2, with the sign of x. */
  round(): bigint {
    const size = this.add(new Q(this.n < 0n ? -1n : 1n, 2n));
    return size.n / size.d;
  }
}
const ONE = new Q(1n);
const q = (n: bigint | number) => new Q(BigInt(n));
const sumQ = (values: readonly Q[]) => values.reduce((sum, value) => sum.add(value), q(0));
const total = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

function modelPrice(input: InvoiceLineInput): bigint {
  const kept = ONE.sub(Q.of(input.discountPct ?? '0').div(q(100)));
  return Q.of(input.quantity).mul(Q.of(input.unitAmount)).mul(kept).round();
}

const charges = (rate: InvoiceTaxRate | null | undefined): rate is InvoiceTaxRate =>
  rate !== null && rate !== undefined && !['reverse_charge', 'exempt', 'zero_rated'].includes(rate.kind);

/** The exact tax of each component on a line, by walking up (or down) from the net amount. */
function modelTaxes(input: InvoiceLineInput): Q[] {
  const rate = input.taxRate;
  if (!charges(rate)) return [];
  const price = modelPrice(input);
  const components = rate.components?.length ? rate.components : [{ name: '', percentage: rate.percentage }];
  const onNetOf = (net: Q) => {
    const taxes: Q[] = [];
    for (const component of components) {
      const base = (component.compound ?? rate.compound) ? sumQ(taxes).add(net) : net;
      taxes.push(base.mul(Q.of(component.percentage)).div(q(100)));
    }
    return taxes;
  };
  if (!rate.inclusive) return onNetOf(q(price));
  const grossOfOne = sumQ(onNetOf(ONE)).add(ONE);
  return onNetOf(q(price).div(grossOfOne));
}

const roundings = fc.constantFrom<TaxRounding>('line', 'document');
const decimal = (max: number, scale: number, min = 0) =>
  fc
    .tuple(fc.integer({ min, max }), fc.nat(10 ** scale - 1))
    .map(([whole, part]) => `${whole}.${String(part).padStart(scale, '0')}`);
const percentages = fc.oneof(fc.constantFrom('0', '5', '7', '19', '20', '8.875'), decimal(40, 6));
const component = fc.record({ name: fc.constant('C'), percentage: percentages, compound: fc.boolean() });
const kinds = fc.constantFrom<TaxKind>(
  'vat',
  'vat',
  'gst',
  'sales_tax',
  'reverse_charge',
  'exempt',
  'zero_rated',
);
const rateSets = fc.array(
  fc.record({
    kind: kinds,
    percentage: percentages,
    inclusive: fc.boolean(),
    compound: fc.boolean(),
    components: fc.array(component, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const documents = rateSets.chain((rates) => {
  const named = rates.map((rate, index): InvoiceTaxRate => ({ ...rate, id: `r${index}`, name: `R${index}` }));
  return fc.array(
    fc.record({
      quantity: fc.oneof(decimal(200, 6, -20), fc.constantFrom('1', '2', '-1')),
      unitAmount: fc.oneof(decimal(1_000_000, 8), fc.integer({ min: 1, max: 500_000 }).map(String)),
      discountPct: fc.option(fc.oneof(fc.constantFrom('0', '10', '100'), decimal(99, 4))),
      taxRate: fc.option(fc.constantFrom(...named), { freq: 6 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
});
describe('10,000 random documents against a model of fractions', () => {
  it('B-086 charges on every line what the fractions say', () => {
    fc.assert(
      fc.property(documents, roundings, (lines, rounding) => {
        const totals = computeInvoiceTotals(lines, rounding);
        const wrong = lines.filter((input, index) => {
          const { amountMinor, taxMinor, grossMinor } = totals.lines[index]!;
          const exact = modelTaxes(input);
          const fixed = input.taxRate?.inclusive ? grossMinor : amountMinor;
          const rounded = total(exact.map((tax) => tax.round()));
          // Spread tax may differ from a line's own by less than one minor unit per component.
          const right =
            rounding === 'line'
              ? BigInt(taxMinor) === rounded
              : sumQ(exact).sub(q(taxMinor)).isWithin(exact.length);
          return !right || BigInt(fixed) !== modelPrice(input) || amountMinor + taxMinor !== grossMinor;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('B-086 charges on the document what the fractions say, per rate and component', () => {
    fc.assert(
      fc.property(documents, roundings, (lines, rounding) => {
        const rates = [...new Set(lines.map((input) => input.taxRate).filter(charges))];
        const expected = rates.flatMap((rate) => {
          const exact = lines.filter((input) => input.taxRate === rate).map(modelTaxes);
          return (exact[0] ?? []).map((_, place) => {
            const column = exact.map((taxes) => taxes[place]!);
            return [
              rate.id,
              rounding === 'line' ? total(column.map((tax) => tax.round())) : sumQ(column).round(),
            ];
          });
        });
        const { taxes } = computeInvoiceTotals(lines, rounding);
        const charged = taxes
          .filter((tax) => tax.note === null)
          .map((tax) => [tax.rateId, BigInt(tax.taxMinor)]);
        expect(charged).toEqual(expected);
      }),
      { numRuns: 10_000 },
    );
  });

  it('sums its lines to its totals and its taxes to its tax', () => {
    fc.assert(
      fc.property(documents, roundings, (lines, rounding) => {
        const totals = computeInvoiceTotals(lines, rounding);
        const sumOf = (key: keyof InvoiceLineTotals) =>
          totals.lines.reduce((sum, each) => sum + each[key], 0);
        const taxes = totals.taxes.reduce((sum, tax) => sum + tax.taxMinor, 0);
        expect([
          sumOf('amountMinor'),
          sumOf('taxMinor'),
          sumOf('grossMinor'),
          sumOf('discountMinor'),
          taxes,
        ]).toEqual([
          totals.netTotalMinor,
          totals.taxTotalMinor,
          totals.totalMinor,
          totals.discountTotalMinor,
          totals.taxTotalMinor,
        ]);
        expect(totals.subtotalMinor - totals.discountTotalMinor + totals.taxTotalMinor).toBe(
          totals.totalMinor,
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives the same answer every time, and the same totals in any order of lines', () => {
    fc.assert(
      fc.property(documents, roundings, (lines, rounding) => {
        const totals = computeInvoiceTotals(lines, rounding);
        expect(computeInvoiceTotals(structuredClone(lines), rounding)).toEqual(totals);
        const reversed = computeInvoiceTotals([...lines].reverse(), rounding);
        expect([reversed.totalMinor, reversed.taxTotalMinor, reversed.subtotalMinor]).toEqual([
          totals.totalMinor,
          totals.taxTotalMinor,
          totals.subtotalMinor,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes back with a credit note exactly what the invoice charged', () => {
    fc.assert(
      fc.property(documents, roundings, (lines, rounding) => {
        const invoice = computeInvoiceTotals(lines, rounding);
        const mirrored = lines.map((input) => ({
          ...input,
          quantity: input.quantity.startsWith('-') ? input.quantity.slice(1) : `-${input.quantity}`,
        }));
        const credit = computeInvoiceTotals(mirrored, rounding);
        expect(credit.totalMinor + invoice.totalMinor).toBe(0);
        expect(credit.taxTotalMinor + invoice.taxTotalMinor).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
