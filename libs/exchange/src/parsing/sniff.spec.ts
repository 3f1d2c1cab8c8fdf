import fc from 'fast-check';
import { looksLikeHeader, sniffDelimiter, splitRecords } from './sniff';

describe('sniffDelimiter', () => {
  it.each([
    [',', 'name,city\nAnn,London\n'],
    [';', 'Name;Betrag\nAnn;1,50\nBob;2,75\n'],
    ['\t', 'name\tnote\nAnn\tone, two; three\n'],
    ['|', 'name|city\nAnn|Paris\n'],
    [';', '"a,b";"c,d"\n"1,2";"3,4"\n'],
    [',', 'name,note\nAnn,"a;b;c;d"\nBob,"e;f;g;h"\n'],
    [',', 'name\nAnn\nBob\n'],
    [';', 'Name;Note\r\nAnn;"two\r\nlines; and more"\r\nBob;x\r\n'],
  ])('finds %j', (delimiter, text) => {
    expect(sniffDelimiter(text).delimiter).toBe(delimiter);
  });

  it('believes the line that Excel writes for itself, and skips it', () => {
    expect(sniffDelimiter('sep=;\r\na,b;c\r\n')).toMatchObject({
      delimiter: ';',
      skip: 7,
      records: [['a,b', 'c']],
    });
  });

  it('does not count a record that the sample cuts off', () => {
    expect(sniffDelimiter('a,b,c\n1,2,3\n4,5', false).records).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('finds the delimiter of any regular table of two columns and more', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ',', ';', '|', '\t', '"', '\n'),
      maxLength: 6,
    });
    const table = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(',', ';', '\t', '|'))
      .chain(([width, delimiter]) =>
        fc.tuple(
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 8 }),
          fc.constant(delimiter),
        ),
      );
    fc.assert(
      fc.property(table, ([rows, delimiter]) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n');
        expect(sniffDelimiter(text).delimiter).toBe(delimiter);
        expect(splitRecords(text, delimiter)).toEqual(rows);
      }),
    );
  });
});

describe('looksLikeHeader', () => {
  it.each([
    [true, ['Name', 'E-Mail', 'Geburtsdatum']],
    [true, ['Name', '', 'Q1', '2025']],
    [true, ['id']],
    [false, ['Ann', 'ann@example.com']],
    [false, ['Ann', '+49 30 123456']],
    [false, ['2026-03-31', 'Rent', '-850.00']],
    [false, ['31.03.2026', 'Miete', '850,00 €']],
    [false, ['1.234,50', 'x']],
    [false, ['https://example.com', 'x']],
    [false, ['', '']],
  ])('answers %s for %j', (expected, record) => {
    expect(looksLikeHeader([record])).toBe(expected);
  });
});
