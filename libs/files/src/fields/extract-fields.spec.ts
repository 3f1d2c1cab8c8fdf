import { extractFields } from './extract-fields';
import { amountsIn, datesIn } from './values';

const of = (text: string): Record<string, [unknown, number]> =>
  Object.fromEntries(extractFields([text]).map(({ name, value, confidence }) => [name, [value, confidence]]));

describe('fields of a document', () => {
  it('B-059 an English bill gives number, dates, sums, currency and tax id, with sums that prove each other', () => {
    const fields = of(`Compiler Works Ltd
VAT ID: GB123456789
Bill to: Acme GmbH
Invoice No: INV-2026-017
Invoice date: 12 March 2026
Due date: 2026-04-11
Design 10 h x 90.00
Subtotal GBP 1,000.00
VAT 20 % GBP 200.00
Total due GBP 1,200.00`);
    expect(fields).toMatchObject({
      documentNumber: ['INV-2026-017', 0.92],
      issueDate: ['2026-03-12', 0.93],
      dueDate: ['2026-04-11', 0.92],
      netMinor: [100_000, 0.98],
      taxMinor: [20_000, 0.98],
      totalMinor: [120_000, 0.98],
      taxPercent: ['20', 0.9],
      currency: ['GBP', 0.9],
      taxId: ['GB123456789', 0.95],
      supplier: ['Compiler Works Ltd', 0.65],
    });
  });

  it('B-059 so does a German one', () => {
    const fields = of(`Papier Meyer GmbH · Hauptstr. 1
USt-IdNr.: DE 123456789
Rechnungsnummer: RE-4711
Rechnungsdatum: 01.03.2026
Zahlbar bis zum 15.03.2026
Nettobetrag 1.000,00 €
MwSt 19 % 190,00 €
Gesamtbetrag
1.190,00 €`);
    expect(fields).toMatchObject({
      documentNumber: ['RE-4711', 0.92],
      issueDate: ['2026-03-01', 0.93],
      dueDate: ['2026-03-15', 0.92],
      netMinor: [100_000, 0.98],
      taxMinor: [19_000, 0.98],
      totalMinor: [119_000, 0.98],
      taxPercent: ['19', 0.9],
      currency: ['EUR', 0.9],
      taxId: ['DE123456789', 0.95],
      supplier: ['Papier Meyer GmbH', 0.65],
    });
  });

  it('B-059 a contract gives its parties and its days', () => {
    const found = extractFields([
      'This agreement is made between Acme GmbH and Compiler Works Ltd.\nEffective 2026-01-01\nIt ends on 2026-12-31.',
    ]);
    expect(found.filter(({ name }) => name === 'party').map(({ value }) => value)).toEqual([
      'Acme GmbH',
      'Compiler Works Ltd',
    ]);
    expect(Object.fromEntries(found.map(({ name, value }) => [name, value]))).toMatchObject({
      effectiveDate: '2026-01-01',
      endDate: '2026-12-31',
    });
  });

  it('B-059 what is only guessed says so, and nothing is found in nothing', () => {
    expect(of('Thank you! 12.50').totalMinor).toEqual([1250, 0.2]);
    expect(of('Invoice date: 03/04/2026').issueDate).toEqual(['2026-04-03', 0.5]);
    expect(extractFields(['', 'Hello there'])).toEqual([]);
  });

  it.each([
    ['1,234.56 EUR', [[123_456, 'EUR']]],
    ['1.234,56', [[123_456, null]]],
    ['$ 99.95', [[9995, 'USD']]],
    ['EUR 1.000', [[100_000, 'EUR']]],
    ['2026 and 19 % and 4711', []],
  ])('B-059 amounts of “%s”', (text, expected) => {
    expect(amountsIn(text).map(({ minor, currency }) => [minor, currency])).toEqual(expected);
  });

  it('B-059 no day that never was is read', () => {
    expect(datesIn('2026-02-31, 31.04.2026, March 3, 2026')).toEqual([
      { day: '2026-03-03', ambiguous: false },
    ]);
  });
});
