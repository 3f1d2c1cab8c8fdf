import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { hubspotCompaniesCsv } from './company-exports';
import { googleContactsCsv, hubspotContactsCsv, outlookContactsCsv } from './contact-exports';
import type { ExportEncoding, ExportFile } from './export-file';
import { Random } from './random';

const PRODUCTS = [
  ['Google contacts', googleContactsCsv, 'utf-8', 'E-mail 1 - Value', 34],
  ['Outlook contacts', outlookContactsCsv, 'windows-1252', 'E-mail Address', 61],
  ['HubSpot contacts', hubspotContactsCsv, 'utf-8-bom', 'Email', 14],
  ['HubSpot companies', hubspotCompaniesCsv, 'utf-8-bom', 'Company Domain Name', 15],
] as const;
const ENCODINGS: ExportEncoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'];

function textOf({ buffer }: ExportFile, encoding: ExportEncoding): string {
  return iconv.decode(buffer, encoding === 'utf-8-bom' ? 'utf-8' : encoding);
}

function rowsOf(file: ExportFile, encoding: ExportEncoding): Record<string, string>[] {
  const delimiter = encoding === 'utf-16le' ? '\t' : ',';
  return parse<Record<string, string>>(textOf(file, encoding), { columns: true, delimiter });
}

describe.each(PRODUCTS)('%s', (_, make, usual, key, columns) => {
  it('is the same for the same options and another for another seed', () => {
    expect(make({ rows: 50, seed: 3 })).toEqual(make({ rows: 50, seed: 3 }));
    expect(make({ rows: 50, seed: 3 }).buffer.equals(make({ rows: 50, seed: 4 }).buffer)).toBe(false);
  });

  it('has the rows, the bad ones and the repeated ones that it was asked for', () => {
    const { expected } = make({ rows: 300, bad: 7, duplicates: 11 });
    expect(expected).toMatchObject({ rows: 300, bad: 7, duplicates: 11 });
    expect(new Set([...expected.badRowNos, ...expected.duplicateRowNos]).size).toBe(18);
    expect(make({ rows: 1_000 }).expected).toMatchObject({ bad: 20, duplicates: 50 });
  });

  it.each(ENCODINGS)('can be read in %s, with all its columns', (encoding) => {
    const rows = rowsOf(make({ rows: 120, encoding }), encoding);
    expect(rows).toHaveLength(120);
    expect(Object.keys(rows[0] ?? {})).toHaveLength(columns);
    expect(rows.map((row) => Object.values(row).join()).join()).not.toContain('\ufffd');
  });

  it('has umlauts and accents', () => {
    expect(textOf(make({ rows: 200 }), usual)).toMatch(/[üéñø]/);
  });

  it('repeats the key of an earlier good row in another spelling', () => {
    const file = make({ rows: 500 });
    const rows = rowsOf(file, usual);
    const keyOf = (rowNo: number) => rows[rowNo - 1]?.[key] ?? '';
    for (const rowNo of file.expected.duplicateRowNos) {
      const earlier = rows.slice(0, rowNo - 1).map((row) => row[key]);
      expect(earlier).toContain(keyOf(rowNo).trim().toLowerCase());
    }
    expect(
      file.expected.duplicateRowNos.every((rowNo) => keyOf(rowNo) !== keyOf(rowNo).trim().toLowerCase()),
    ).toBe(true);
  });

  it('makes 10,000 rows', () => {
    expect(make({ rows: 10_000 }).expected.rows).toBe(10_000);
  });
});

describe('exports', () => {
  it('begin with a mark where the encoding has one', () => {
    const start = (encoding: ExportEncoding) =>
      googleContactsCsv({ rows: 1, duplicates: 0, encoding }).buffer.subarray(0, 3).toString('hex');
    expect([start('utf-8-bom'), start('utf-16le'), start('utf-8')]).toEqual(['efbbbf', 'fffe46', '466972']);
  });

  it('refuse to repeat a row where there is none to repeat', () => {
    expect(() => googleContactsCsv({ rows: 2, bad: 1, duplicates: 1 })).toThrow(RangeError);
  });
});

describe('Random', () => {
  it('spreads evenly over its range, bounds included', () => {
    const random = new Random(42);
    const counts = new Map<number, number>();
    for (let i = 0; i < 6_000; i += 1) {
      const face = random.int(1, 6);
      counts.set(face, (counts.get(face) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it('keeps all items when it shuffles', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    const shuffled = new Random(1).shuffle([...items]);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.sort((a, b) => a - b)).toEqual(items);
  });
});
