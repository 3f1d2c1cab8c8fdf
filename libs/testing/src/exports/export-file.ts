import iconv from 'iconv-lite';
import { Random } from './random';

export type ExportEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252';

export interface ExportOptions {
  /** Rows in all, the bad and the repeated ones among them. */
  readonly rows: number;
  /** 1 by default. The same options give the same bytes. */
  readonly seed?: number;
  /** By default what the product writes. UTF-16 has tabs between its cells, as Excel writes it. */
  readonly encoding?: ExportEncoding;
  /** Rows with an address, a date or a number that is none. 2 % by default. */
  readonly bad?: number;
  /** Rows that repeat an earlier good row's key in another spelling. 5 % by default. */
  readonly duplicates?: number;
}

export interface ExportFile {
  readonly buffer: Buffer;
  readonly expected: {
    readonly rows: number;
    readonly bad: number;
    /** No bad row is counted here. */
    readonly duplicates: number;
    /** Rows of data from 1, ascending. */
    readonly badRowNos: readonly number[];
    readonly duplicateRowNos: readonly number[];
  };
}

export type RowKind = 'good' | 'bad' | 'duplicate';

export interface RowContext<Key> {
  readonly index: number;
  readonly kind: RowKind;
  readonly random: Random;
  /** Whether the encoding has letters beyond Western Europe's. */
  readonly unicode: boolean;
  /** On a duplicate: the key of an earlier good row. */
  readonly earlier: Key | undefined;
}

export interface ExportShape<Key> {
  readonly headers: readonly string[];
  readonly encoding: ExportEncoding;
  /** The cells by header (those left out are empty), and what a later row would have to repeat. */
  readonly row: (context: RowContext<Key>) => {
    readonly cells: Readonly<Record<string, string>>;
    readonly key: Key;
  };
}

/** Writes a whole export of a shape: which rows are bad or repeated is drawn first, so the counts are exact. */
export function exportFile<Key>(shape: ExportShape<Key>, options: ExportOptions): ExportFile {
  const { rows, seed = 1, encoding = shape.encoding } = options;
  const random = new Random(seed);
  const kinds = drawKinds(
    random,
    rows,
    options.bad ?? Math.round(rows * 0.02),
    options.duplicates ?? Math.round(rows * 0.05),
  );
  const goodKeys: Key[] = [];
  const lines = kinds.map((kind, index) => {
    const earlier = kind === 'duplicate' ? random.pick(goodKeys) : undefined;
    const { cells, key } = shape.row({ index, kind, random, unicode: encoding !== 'windows-1252', earlier });
    if (kind === 'good') goodKeys.push(key);
    return shape.headers.map((header) => cells[header] ?? '');
  });
  const delimiter = encoding === 'utf-16le' ? '\t' : ',';
  const text = [shape.headers, ...lines]
    .map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter))
    .join('\r\n');
  const rowNosOf = (wanted: RowKind) => kinds.flatMap((kind, index) => (kind === wanted ? [index + 1] : []));
  const badRowNos = rowNosOf('bad');
  const duplicateRowNos = rowNosOf('duplicate');
  return {
    buffer: encoded(`${text}\r\n`, encoding),
    expected: { rows, bad: badRowNos.length, duplicates: duplicateRowNos.length, badRowNos, duplicateRowNos },
  };
}

function drawKinds(random: Random, rows: number, bad: number, duplicates: number): RowKind[] {
  if (duplicates > 0 && bad + duplicates >= rows) throw new RangeError('there is no good row to repeat');
  const kinds = Array.from({ length: rows }, (_, index): RowKind =>
    index < bad ? 'bad' : index < bad + duplicates ? 'duplicate' : 'good',
  );
  random.shuffle(kinds);
  // A repeated row needs one before it.
  const good = kinds.indexOf('good');
  if (good > 0) [kinds[0], kinds[good]] = ['good', kinds[0] as RowKind];
  return kinds;
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function encoded(text: string, encoding: ExportEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`, 'utf8');
  return iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' });
}
