import fc from 'fast-check';
import { escapeCsvCell, neutraliseFormula, restoreFormula, toCsv } from './csv-writer';

describe('escapeCsvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['+49 30 1', "'+49 30 1"],
    ['a=1', 'a=1'],
    ["'tis", "'tis"],
    ['-12.50', '-12.50'],
  ])('writes %j as %j', (text, cell) => {
    expect(escapeCsvCell(text)).toBe(cell);
  });

  it('never begins a text cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
        const shown = escapeCsvCell(first + rest).replace(/^"/, '');
        expect(/^[=+@\t\r]/.test(shown) || (/^-/.test(shown) && !/^-\d+([.,]\d+)?"?$/.test(shown))).toBe(
          false,
        );
      }),
    );
  });

  it('can be undone exactly', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '1', '.') }),
    );
    fc.assert(fc.property(texts, (text) => expect(restoreFormula(neutraliseFormula(text))).toBe(text)));
  });

  it.each([
    [null, ''],
    [undefined, ''],
    [-5, '-5'],
    [12n, '12'],
    [true, 'true'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [{ a: [1, 'x'] }, '"{""a"":[1,""x""]}"'],
    ['a "b", c', '"a ""b"", c"'],
    [' padded ', '" padded "'],
    ['two\nlines', '"two\nlines"'],
  ])('writes the value %p as %j', (value, cell) => {
    expect(escapeCsvCell(value)).toBe(cell);
  });

  it('quotes for the delimiter in use', () => {
    expect([escapeCsvCell('a;b'), escapeCsvCell('a;b', ';')]).toEqual(['a;b', '"a;b"']);
  });
});

describe('toCsv', () => {
  const columns = [{ header: 'Id', value: (row: { id: number }) => row.id }];
  const collect = async (pieces: AsyncIterable<string>) => {
    const all: string[] = [];
    for await (const piece of pieces) all.push(piece);
    return all;
  };

  it('writes a header, a mark for Excel and CRLF', async () => {
    expect((await collect(toCsv([{ id: 1 }, { id: 2 }], columns))).join('')).toBe('\ufeffId\r\n1\r\n2\r\n');
    expect((await collect(toCsv([], columns, { bom: false }))).join('')).toBe('Id\r\n');
  });

  it('writes in pieces while it takes rows', async () => {
    let taken = 0;
    function* rows() {
      for (; taken < 100_000; taken += 1) yield { id: taken };
    }
    const pieces = toCsv(rows(), columns)[Symbol.asyncIterator]();
    await pieces.next();
    expect(taken).toBeLessThan(10_000);
    await pieces.return(undefined);
  });
});
