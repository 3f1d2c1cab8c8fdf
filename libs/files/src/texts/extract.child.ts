/*
 * Reads text out of bytes, in a process of its own (the platform's runChild): `extract.child <kind>`, bytes on stdin, one JSON
 * object on stdout: { pages } or { refused }. It is one file that imports packages alone, so that it runs as it is.
 */
import type { Buffer } from 'node:buffer';

const MAX_PAGES = 2000;
const MAX_CHARS = 2_000_000;
/** Text without pages of its own is cut into pieces of about a printed page, at the ends of lines. */
const PAGE_CHARS = 3000;
/** What a zip says that it becomes. More is no document. */
const MAX_UNZIPPED = 300 * 1024 * 1024;

class Refused extends Error {}

type Reader = (bytes: Buffer) => Promise<string[]>;

const readers: Record<string, Reader> = {
  pdf: async (bytes) => {
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const pages: string[] = [];
    let chars = 0;
    for (let no = 1; no <= Math.min(document.numPages, MAX_PAGES) && chars < MAX_CHARS; no += 1) {
      const page = await document.getPage(no);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      chars += text.length;
      pages.push(text);
      page.cleanup();
    }
    return pages;
  },
  docx: async (bytes) => {
    mustUnzipSmall(bytes);
    const { default: mammoth } = await import('mammoth');
    return paged((await mammoth.extractRawText({ buffer: bytes })).value);
  },
  xlsx: async (bytes) => {
    mustUnzipSmall(bytes);
    const { default: readSheet, readSheetNames } = await import('read-excel-file/node');
    const pages: string[] = [];
    for (const sheet of (await readSheetNames(bytes)).slice(0, MAX_PAGES)) {
      const rows = await readSheet(bytes, { sheet });
      const lines = rows.map((row) =>
        row
          .map((cell) => textOfCell(cell))
          .join('\t')
          .trimEnd(),
      );
      pages.push([sheet, ...lines].join('\n'));
    }
    return pages;
  },
  mail: async (bytes) => {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 32 });
    const head = [
      ['Subject', mail.subject],
      ['From', nameOf(mail.from)],
      ['To', (mail.to ?? []).map(nameOf).join(', ')],
      ['Date', mail.date],
      [
        'Attachments',
        mail.attachments.map((attachment) => attachment.filename ?? attachment.mimeType).join(', '),
      ],
    ].flatMap(([name, value]) => (value ? [`${String(name)}: ${value}`] : []));
    const body = mail.text ?? (mail.html ? await textOfHtml(mail.html) : '');
    return paged(`${head.join('\n')}\n\n${body}`);
  },
  html: async (bytes) => paged(await textOfHtml(decoded(bytes))),
  text: (bytes) => Promise.resolve(paged(decoded(bytes))),
};

async function textOfHtml(html: string): Promise<string> {
  const { convert } = await import('html-to-text');
  return convert(html, {
    wordwrap: false,
    limits: { maxInputLength: MAX_CHARS * 2, maxDepth: 200, maxChildNodes: 100_000 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}

const nameOf = (address: { name?: string; address?: string } | undefined): string =>
  [address?.name, address?.address && `<${address.address}>`].filter(Boolean).join(' ');

function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

/** UTF-8 or UTF-16 by its mark; what is neither is taken for Windows' western letters, which any bytes are. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function paged(text: string): string[] {
  const pages: string[] = [];
  let page = '';
  for (const line of text.slice(0, MAX_CHARS).split(/(?<=\n)/)) {
    for (let rest = line; rest !== ''; rest = rest.slice(PAGE_CHARS)) {
      const piece = rest.slice(0, PAGE_CHARS);
      if (page !== '' && page.length + piece.length > PAGE_CHARS) {
        pages.push(page);
        page = '';
      }
      page += piece;
    }
  }
  if (page !== '') pages.push(page);
  return pages.slice(0, MAX_PAGES);
}

/** Looks at a zip's own list of what is in it (APPNOTE 4.3.12) before anything is unpacked. */
function mustUnzipSmall(bytes: Buffer): void {
  const end = bytes.lastIndexOf('PK\x05\x06');
  if (end < 0 || end + 22 > bytes.length) throw new Refused('unreadable');
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  let [place, unzipped] = [start, 0];
  for (let i = 0; i < count; i += 1) {
    if (place + 46 > bytes.length || bytes.readUInt32LE(place) !== 0x02014b50)
      throw new Refused('unreadable');
    unzipped += bytes.readUInt32LE(place + 24);
    if (unzipped > MAX_UNZIPPED) throw new Refused('too_large');
    place +=
      46 + bytes.readUInt16LE(place + 28) + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
  }
}

async function stdin(): Promise<Buffer> {
  const { Buffer } = await import('node:buffer');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What a database takes as text: no NUL, no half of a pair of surrogates; and no more than is asked for. */
function tidy(pages: readonly string[]): string[] {
  let left = MAX_CHARS;
  return pages.map((page) => {
    const text = page.replaceAll('\0', '').slice(0, left).toWellFormed();
    left -= text.length;
    return text;
  });
}

async function answer(): Promise<object> {
  const read = readers[process.argv[2] ?? ''];
  if (!read) return { refused: 'unsupported' };
  try {
    return { pages: tidy(await read(await stdin())) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    return { refused: (error as Error).name === 'PasswordException' ? 'encrypted' : 'unreadable' };
  }
}

void answer().then((result) => {
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
});
