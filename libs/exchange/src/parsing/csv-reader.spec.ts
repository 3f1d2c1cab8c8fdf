import { Readable } from 'node:stream';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { openCsv, type CsvOptions, type CsvRow } from './csv-reader';
import { toCsv } from './csv-writer';

async function read(input: string | Buffer | AsyncIterable<Buffer>, options?: CsvOptions) {
  const file = await openCsv(typeof input === 'string' ? Buffer.from(input) : input, options);
  const rows: CsvRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return { ...file, rows };
}
const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe('openCsv', () => {
  it('hands out rows by header', async () => {
    const { headers, rows, encoding, delimiter } = await read('Name;Größe\nAnn;1,70\nBob;1,80\n');
    expect({ headers, encoding, delimiter }).toEqual({
      headers: ['Name', 'Größe'],
      encoding: 'utf-8',
      delimiter: ';',
    });
    expect(rows).toEqual([
      { rowNo: 1, line: 2, values: { Name: 'Ann', Größe: '1,70' }, raw: ['Ann', '1,70'], issues: [] },
      { rowNo: 2, line: 3, values: { Name: 'Bob', Größe: '1,80' }, raw: ['Bob', '1,80'], issues: [] },
    ]);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'reads %s from a stream of single bytes',
    async (encoding) => {
      const bytes = iconv.encode('Name,Ort\r\nJürgen,"Köln, ""Süd"""\r\n', encoding, {
        addBOM: encoding !== 'windows-1252',
      });
      const { rows } = await read(Readable.from([...bytes].map((byte) => Buffer.from([byte]))));
      expect(rows.map((row) => row.values)).toEqual([{ Name: 'Jürgen', Ort: 'Köln, "Süd"' }]);
    },
  );

  it('names the physical line of each row, across line breaks in cells and blank lines', async () => {
    const { rows } = await read('sep=;\r\nh;b\r\nA;"x\r\ny"\r\n\r\nB;2\r\n;;\r\nC;1\r\n', {
      hasHeader: true,
    });
    expect(rows.map((row) => [row.rowNo, row.line])).toEqual([
      [1, 3],
      [2, 6],
      [3, 8],
    ]);
  });

  it('makes headers unique and names those without a name', async () => {
    const { headers } = await read('Email, Email ,,constructor,__proto__\na,b,c,d,e\n');
    expect(headers).toEqual(['Email', 'Email (2)', 'Column 3', 'constructor', '__proto__']);
  });

  it('keeps a column called __proto__ as a column', async () => {
    const { rows } = await read('name,__proto__\nAnn,x\n');
    expect(Object.entries(rows[0]?.values ?? {})).toEqual([
      ['name', 'Ann'],
      ['__proto__', 'x'],
    ]);
  });

  it('numbers the columns of a file without a header', async () => {
    const { headers, rows, hasHeader } = await read('Ann,ann@example.com\nBob,bob@example.com\n');
    expect([hasHeader, headers, rows.length]).toEqual([false, ['Column 1', 'Column 2'], 2]);
  });

  it('lets a person overrule every guess', async () => {
    const { headers, rows, delimiter } = await read(Buffer.from([0x61, 0x3b, 0x62, 0x2c, 0xfc]), {
      encoding: 'windows-1252',
      delimiter: ',',
      hasHeader: false,
    });
    expect([delimiter, headers, rows[0]?.raw]).toEqual([',', ['Column 1', 'Column 2'], ['a;b', 'ü']]);
  });

  it('reports ragged rows and loses none of their cells', async () => {
    const { rows } = await read('a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n', { hasHeader: true });
    expect(rows.map((row) => row.issues.map((issue) => issue.code))).toEqual([
      ['exchange.csv.too_few_cells'],
      ['exchange.csv.too_many_cells'],
      [],
      [],
    ]);
    expect(rows[0]?.values).toEqual({ a: '1', b: '2', c: '' });
    expect(rows[1]?.raw).toEqual(['1', '2', '3', '4']);
  });

  it('reports a row in another encoding than the file', async () => {
    const { rows } = await read(
      Readable.from([Buffer.from(`name\n${'Ann\n'.repeat(80_000)}`), Buffer.from([0x4a, 0xfc, 0x0a])]),
    );
    expect(rows.at(-1)?.issues).toEqual([expect.objectContaining({ code: 'exchange.csv.undecodable_text' })]);
    expect(rows.filter((row) => row.issues.length > 0)).toHaveLength(1);
  });

  it('takes stray quotation marks as text', async () => {
    const { rows } = await read('item,size\npipe,5" wide\ntube,"6"" long"\n');
    expect(rows.map((row) => row.values.size)).toEqual(['5" wide', '6" long']);
  });

  it('undoes what spreadsheets write around cells', async () => {
    const { rows } = await read('zip,note\n="00123",\'=1+1\n', { hasHeader: true });
    expect(rows[0]?.values).toEqual({ zip: '00123', note: '=1+1' });
  });

  it.each([
    ['exchange.csv.empty_file', ''],
    ['exchange.csv.empty_file', '\ufeff'],
    ['exchange.csv.empty_file', ' \r\n\r\n'],
    ['exchange.csv.no_rows', 'name,city'],
    ['exchange.csv.no_rows', 'name,city\r\n\r\n,\r\n'],
    ['exchange.csv.unclosed_quote', 'name,city\nAnn,"Lon\n'],
    ['exchange.csv.not_text', 'PK\u0003\u0004'],
  ])('refuses with %s the file %j', async (code, text) => {
    await expect(read(text)).rejects.toThrow(refused(code));
  });

  it('refuses an encoding without a name', async () => {
    await expect(read('a,b\n1,2\n', { encoding: 'klingon' })).rejects.toThrow(
      refused('exchange.csv.unknown_encoding'),
    );
  });

  it('keeps to its limits and says where they were crossed', async () => {
    await expect(read('a,b,c\n1,2,3\n', { limits: { maxColumns: 2 } })).rejects.toThrow(
      refused('exchange.csv.too_many_columns'),
    );
    await expect(read('a\n1\n2\n3\n', { limits: { maxRows: 2 } })).rejects.toMatchObject({
      code: 'exchange.csv.too_many_rows',
      line: 4,
    });
    await expect(read(`a,b\n1,${'x'.repeat(11)}\n`, { limits: { maxCellLength: 10 } })).rejects.toMatchObject(
      { code: 'exchange.csv.cell_too_large', line: 2 },
    );
  });

  it('does not take a whole file into memory for a quotation mark that is never closed', async () => {
    let given = 0;
    function* endless(): Generator<Buffer> {
      yield Buffer.from('name,note\nAnn,"');
      for (; given < 2_000; given += 1) yield Buffer.alloc(10_000, 'x');
    }
    await expect(read(Readable.from(endless()))).rejects.toThrow(refused('exchange.csv.row_too_large'));
    expect(given).toBeLessThan(1_000);
  });

  it('reads no further than it is asked and closes its source', async () => {
    let given = 0;
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    function* source(): Generator<Buffer> {
      try {
        for (; given < 10_000; given += 1) yield Buffer.from(given === 0 ? 'a,b\n' : '1,2\n'.repeat(250));
      } finally {
        close();
      }
    }
    const { rows } = await openCsv(Readable.from(source()));
    for await (const row of rows) if (row.rowNo === 5) break;
    expect(given).toBeLessThan(2_000);
    await expect(closed).resolves.toBeUndefined();
  });

  it('passes on a failure of its source', async () => {
    function* source(): Generator<Buffer> {
      yield Buffer.from(`a,b\n${'1,2\n'.repeat(100_000)}`);
      throw new Error('connection lost');
    }
    await expect(read(Readable.from(source()))).rejects.toThrow('connection lost');
  });

  it('reads back whatever was exported', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.normalize('NFC').trim());
    const table = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 10 });
    const clean = table.filter((rows) =>
      rows.every(([a, b]) => a + b !== '' && !/[\0\ufffd\ufeff]|^="/.test(a + b)),
    );
    await fc.assert(
      fc.asyncProperty(clean, fc.constantFrom(',', ';', '\t'), fc.boolean(), async (rows, delimiter, bom) => {
        const columns = [
          { header: 'First', value: (row: [string, string]) => row[0] },
          { header: 'Second', value: (row: [string, string]) => row[1] },
        ];
        let csv = '';
        for await (const piece of toCsv(rows, columns, { delimiter, bom })) csv += piece;
        const back = await read(Buffer.from(csv), { delimiter, hasHeader: true });
        expect(back.rows.map((row) => [row.values.First, row.values.Second])).toEqual(rows);
      }),
    );
  });

  it('reads 100,000 rows', async () => {
    const text = `Name,Email,Note\n${Array.from({ length: 100_000 }, (_, i) => `Person ${i},p${i}@example.com,"Some, ""quoted"" note"`).join('\n')}`;
    const { rows } = await openCsv(Buffer.from(text));
    let count = 0;
    for await (const row of rows) count += row.issues.length === 0 ? 1 : 0;
    expect(count).toBe(100_000);
  });
});
