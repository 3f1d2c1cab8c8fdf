import { computeInvoiceTotals, type InvoiceLineInput, type InvoiceTaxRate, type TaxKind } from './totals';

const vat = (percentage: string, extra: Partial<InvoiceTaxRate> = {}): InvoiceTaxRate => ({
  id: `vat-${percentage}-${extra.inclusive ?? false}`,
  name: `VAT ${percentage} %`,
  kind: 'vat',
  percentage,
  inclusive: false,
  compound: false,
  ...extra,
});
const line = (
  unitAmount: string,
  taxRate: InvoiceTaxRate | null = null,
  extra: Partial<InvoiceLineInput> = {},
) => ({
  quantity: '1',
  unitAmount,
  taxRate,
  ...extra,
});

describe('computeInvoiceTotals', () => {
  it('B-086 adds an exclusive tax to the price', () => {
    const totals = computeInvoiceTotals([line('10000', vat('19'))], 'line');
    expect(totals).toEqual({
      lines: [{ amountMinor: 10000, taxMinor: 1900, grossMinor: 11900, discountMinor: 0 }],
      subtotalMinor: 10000,
      discountTotalMinor: 0,
      netTotalMinor: 10000,
      taxTotalMinor: 1900,
      totalMinor: 11900,
      taxes: [
        {
          rateId: 'vat-19-false',
          name: 'VAT 19 %',
          kind: 'vat',
          percentage: '19',
          baseMinor: 10000,
          taxMinor: 1900,
          note: null,
        },
      ],
    });
  });

  it('B-086 takes an inclusive tax out of the price', () => {
    const totals = computeInvoiceTotals([line('9999', vat('19', { inclusive: true }))], 'line');
    expect(totals.lines).toEqual([{ amountMinor: 8403, taxMinor: 1596, grossMinor: 9999, discountMinor: 0 }]);
    expect(totals.totalMinor).toBe(9999);
  });

  it('B-086 lets each line have its own rate, mixed inclusive and exclusive', () => {
    const lines = [line('1000', vat('19')), line('1070', vat('7', { inclusive: true })), line('500')];
    const totals = computeInvoiceTotals(lines, 'document');
    expect(totals.lines.map((l) => [l.amountMinor, l.taxMinor])).toEqual([
      [1000, 190],
      [1000, 70],
      [500, 0],
    ]);
    expect(totals.taxes.map((tax) => [tax.name, tax.baseMinor, tax.taxMinor])).toEqual([
      ['VAT 19 %', 1000, 190],
      ['VAT 7 %', 1000, 70],
    ]);
    expect(totals.totalMinor).toBe(2760);
  });

  it('B-086 charges a compound component on top of the one before it', () => {
    const components = [
      { name: 'GST', percentage: '5' },
      { name: 'QST', percentage: '9.5', compound: true },
    ];
    const totals = computeInvoiceTotals([line('10000', vat('14.975', { components }))], 'line');
    expect(totals.taxes.map((tax) => [tax.name, tax.percentage, tax.baseMinor, tax.taxMinor])).toEqual([
      ['GST', '5', 10000, 500],
      ['QST', '9.5', 10500, 998],
    ]);
    const inclusive = computeInvoiceTotals(
      [line('11498', vat('14.975', { components, inclusive: true }))],
      'line',
    );
    expect(inclusive.lines[0]).toMatchObject({ amountMinor: 10000, taxMinor: 1498 });
  });

  it('B-086 rounds equal components equally', () => {
    const components = [
      { name: 'CGST', percentage: '9' },
      { name: 'SGST', percentage: '9' },
    ];
    const totals = computeInvoiceTotals([line('105', vat('18', { kind: 'gst', components }))], 'line');
    expect(totals.taxes.map((tax) => tax.taxMinor)).toEqual([9, 9]);
  });

  it.each<[TaxKind, RegExp]>([
    ['reverse_charge', /customer accounts/],
    ['exempt', /Exempt/],
    ['zero_rated', /Zero-rated/],
  ])('B-086 charges nothing under %s and says why', (kind, note) => {
    const totals = computeInvoiceTotals([line('10000', vat('19', { kind, inclusive: true }))], 'line');
    expect(totals).toMatchObject({ taxTotalMinor: 0, totalMinor: 10000, netTotalMinor: 10000 });
    expect(totals.taxes).toEqual([
      expect.objectContaining({
        kind,
        percentage: '0',
        baseMinor: 10000,
        taxMinor: 0,
        note: expect.stringMatching(note) as string,
      }),
    ]);
  });

  it('takes withholding off what the buyer pays, on the net amount', () => {
    const components = [
      { name: 'IVA', percentage: '21' },
      { name: 'IRPF', percentage: '15', kind: 'withholding' as const },
    ];
    const exclusive = computeInvoiceTotals([line('100000', vat('21', { components }))], 'line');
    expect(exclusive).toMatchObject({ netTotalMinor: 100000, taxTotalMinor: 6000, totalMinor: 106000 });
    const inclusive = computeInvoiceTotals(
      [line('121000', vat('21', { components, inclusive: true }))],
      'line',
    );
    expect(inclusive.lines[0]).toEqual({
      amountMinor: 100000,
      taxMinor: 6000,
      grossMinor: 106000,
      discountMinor: 0,
    });
    expect(inclusive.taxes.map((tax) => tax.taxMinor)).toEqual([21000, -15000]);
  });

  it('shows the discount between the list price and the net amount', () => {
    const lines = [line('1000', vat('10'), { quantity: '3', discountPct: '12.5' })];
    expect(computeInvoiceTotals(lines, 'line')).toMatchObject({
      subtotalMinor: 3000,
      discountTotalMinor: 375,
      netTotalMinor: 2625,
      taxTotalMinor: 263,
      totalMinor: 2888,
    });
    const inclusive = [line('1100', vat('10', { inclusive: true }), { discountPct: '50' })];
    expect(computeInvoiceTotals(inclusive, 'line')).toMatchObject({
      subtotalMinor: 1000,
      discountTotalMinor: 500,
      netTotalMinor: 500,
      totalMinor: 550,
    });
  });

  it('rounds each line, or the document once, as the organization chose', () => {
    const lines = [line('5', vat('10')), line('5', vat('10')), line('5', vat('10'))];
    expect(computeInvoiceTotals(lines, 'line')).toMatchObject({ taxTotalMinor: 3 });
    const document = computeInvoiceTotals(lines, 'document');
    expect(document.taxTotalMinor).toBe(2);
    expect(document.lines.map((l) => l.taxMinor)).toEqual([1, 1, 0]);
  });

  it('rounds half away from zero on either side of it', () => {
    const totals = (unitAmount: string) => computeInvoiceTotals([line(unitAmount, vat('50'))], 'line');
    expect(totals('0.5').lines[0]?.amountMinor).toBe(1);
    expect(totals('-0.5').lines[0]?.amountMinor).toBe(-1);
    expect(totals('-1').lines[0]?.taxMinor).toBe(-1);
  });

  it('prices parts of a minor unit without losing them', () => {
    expect(
      computeInvoiceTotals([line('0.00000001', null, { quantity: '100000000000' })], 'line').totalMinor,
    ).toBe(1000);
  });

  it('is zero for no lines', () => {
    expect(computeInvoiceTotals([], 'document')).toMatchObject({
      lines: [],
      subtotalMinor: 0,
      totalMinor: 0,
      taxes: [],
    });
  });

  it.each([
    ['revenue.invoice.discount_out_of_range', line('1', null, { discountPct: '100.01' })],
    ['revenue.invoice.discount_out_of_range', line('1', null, { discountPct: '-1' })],
    ['revenue.invoice.negative_tax_rate', line('1', vat('-1'))],
    ['platform.money.malformed_decimal', line('1e9')],
    ['platform.money.out_of_range', line('999999999999', null, { quantity: '999999999999' })],
  ])('refuses with %s what must not be computed', (code, bad) => {
    expect(() => computeInvoiceTotals([bad], 'line')).toThrow(expect.objectContaining({ code }));
  });
});
