import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { CsvError } from './csv.errors';
import { implausibility } from './plausible-text';

export interface DetectedEncoding {
  /** A name that iconv-lite knows: `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly encoding: string;
  /** Bytes to skip at the beginning of the file. */
  readonly bomLength: number;
}

const BOMS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How spreadsheets, PDFs, old Office files and compressed ones begin: often named .csv, never text. */
const BINARY_BEGINNINGS = ['504b0304', 'd0cf11e0', '25504446', '1f8b', '89504e47', 'ffd8ff'];

/**
 * Single-byte encodings that exports are found in, the likelier first: where nothing tells two apart, the first wins.
 * ISO 8859-1 is missing on purpose: it is read as its superset windows-1252, as browsers do.
 */
const SINGLE_BYTE = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'iso-8859-15',
  'iso-8859-2',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'koi8-r',
  'macintosh',
];

/**
 * Finds a text file's encoding from its beginning: byte-order mark, zero bytes of UTF-16, validity as UTF-8, and for the
 * rest the single-byte encoding that makes the most plausible words of it, helped by chardet's letter statistics.
 * @param sample the first bytes of the file
 * @param isWhole the sample is the whole file, so its last character cannot be cut
 * @throws CsvError `exchange.csv.not_text`
 */
export function detectEncoding(sample: Buffer, isWhole = false): DetectedEncoding {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, index) => sample[index] === byte)) return { encoding, bomLength: bom.length };
  }
  const start = sample.subarray(0, 4).toString('hex');
  if (BINARY_BEGINNINGS.some((beginning) => start.startsWith(beginning))) throw notText();
  return {
    encoding: utf16ByZeros(sample) ?? (isUtf8Text(sample, isWhole) ? 'utf-8' : legacyEncoding(sample)),
    bomLength: 0,
  };
}

/** True for a name that `decodeText` and the reader understand. */
export function isKnownEncoding(encoding: string): boolean {
  return iconv.encodingExists(encoding);
}

export function decodeText(bytes: Buffer, { encoding, bomLength }: DetectedEncoding): string {
  return iconv.decode(bytes.subarray(bomLength), encoding, { stripBOM: false });
}

/** In UTF-16 the commas and line ends alone give zeros, all in the same half of the pairs; other texts have none. */
function utf16ByZeros(sample: Buffer): string | undefined {
  if (!sample.includes(0)) return undefined;
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const enough = sample.length * 0.02;
  const encoding =
    odd > enough && even <= odd * 0.02
      ? 'utf-16le'
      : even > enough && odd <= even * 0.02
        ? 'utf-16be'
        : undefined;
  if (encoding === undefined || /[^\P{Cc}\t\r\n]/u.test(iconv.decode(sample, encoding))) throw notText();
  return encoding;
}

function isUtf8Text(sample: Buffer, isWhole: boolean): boolean {
  if (isUtf8(sample)) return true;
  if (isWhole) return false;
  // The sample may end inside a character of up to four bytes.
  return [1, 2, 3].some((cut) => sample.length > cut && isUtf8(sample.subarray(0, -cut)));
}

function legacyEncoding(sample: Buffer): string {
  // Lines in plain ASCII say nothing, and there would be too many of them.
  const telling = Buffer.from(telltale(sample), 'latin1');
  const guesses = chardet
    .analyse(telling)
    .map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
  const [best] = guesses;
  if (best && best.confidence >= 90 && /^(?:shift_jis|euc-|big5|gb18030)/.test(best.name)) return best.name;
  const scored = SINGLE_BYTE.map((encoding, order) => ({
    encoding,
    score:
      100 * implausibility(iconv.decode(telling, encoding)) - 0.6 * confidenceOf(encoding, guesses) + order,
  }));
  return scored.reduce((a, b) => (b.score < a.score ? b : a)).encoding;
}

function confidenceOf(encoding: string, guesses: readonly { name: string; confidence: number }[]): number {
  const family = FAMILIES[encoding] ?? [encoding];
  return Math.max(
    0,
    ...guesses.filter(({ name }) => family.includes(name)).map(({ confidence }) => confidence),
  );
}

/** chardet names an ISO 8859 part where a text has none of the characters that its Windows cousin adds. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['windows-1252', 'iso-8859-1'],
  'iso-8859-15': ['windows-1252', 'iso-8859-1'],
  'windows-1250': ['windows-1250', 'iso-8859-2'],
  'iso-8859-2': ['windows-1250', 'iso-8859-2'],
  'windows-1251': ['windows-1251', 'iso-8859-5'],
  'windows-1253': ['windows-1253', 'iso-8859-7'],
  'windows-1254': ['windows-1254', 'iso-8859-9'],
};

function telltale(sample: Buffer): string {
  const lines = sample.toString('latin1').split(/[\r\n]+/);
  const telling = lines.filter((line) => /[\x80-\xff]/.test(line)).join('\n');
  return telling.slice(0, 20_000);
}

function notText(): CsvError {
  return new CsvError(
    'exchange.csv.not_text',
    'The file is not a text file. Save the sheet as CSV and try again.',
  );
}
