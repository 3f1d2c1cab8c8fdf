/*
 * What bytes are by how they begin. Not for knowing every type, but for telling lies: a program that calls itself a
 * picture, a page with scripts that calls itself a PDF. What is not recognised may be anything that has no mark of its own.
 */

type Recognised = (head: Buffer) => boolean;

const begins =
  (...marks: (string | readonly number[])[]): Recognised =>
  (head) =>
    marks.some((mark) => {
      const bytes = typeof mark === 'string' ? Buffer.from(mark, 'latin1') : Buffer.from(mark);
      return head.subarray(0, bytes.length).equals(bytes);
    });
const at =
  (offset: number, mark: string): Recognised =>
  (head) =>
    head.toString('latin1', offset, offset + mark.length) === mark;
const brand =
  (...brands: string[]): Recognised =>
  (head) =>
    at(4, 'ftyp')(head) && brands.some((name) => head.toString('latin1', 8, 12).startsWith(name));

/** From the first tag on, in small letters. */
const markup = (head: Buffer): string =>
  afterComments(
    head
      .toString('latin1')
      .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
      .replaceAll('\0', ''),
  )
    .slice(0, 2048)
    .toLowerCase();

/**
 * Without the white space and the comments that a text begins with. Step by step: a pattern would try each of the ways in
 * which many comments can be taken for one, and whoever uploads chooses how many there are.
 */
function afterComments(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1;
    if (end < 0) return text.slice(at);
    at = end + 3;
  }
}

/** Without `<?xml …>` or `<!doctype svg …>` at the beginning, and what may stand after it. */
function afterTag(text: string, tag: string): string {
  const end = text.startsWith(tag) ? text.indexOf('>', tag.length) : -1;
  return end < 0 ? text : afterComments(text.slice(end + 1));
}
const HTML =
  /^<(?:!doctype html|html|head|body|script|iframe|style|meta|title|link|object|embed|form|table|div|p|a|h1|br|b|img|font|svg:|base)[\s>/]/;

const DETECTORS: readonly (readonly [mime: string, is: Recognised])[] = [
  ['application/pdf', begins('%PDF-')],
  ['image/png', begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', begins([0xff, 0xd8, 0xff])],
  ['image/gif', begins('GIF87a', 'GIF89a')],
  ['image/webp', (head) => begins('RIFF')(head) && at(8, 'WEBP')(head)],
  ['image/tiff', begins([0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a])],
  ['image/avif', brand('avif', 'avis')],
  ['image/heic', brand('heic', 'heix', 'mif1', 'heim', 'hevc')],
  ['video/quicktime', brand('qt  ')],
  ['audio/mp4', brand('M4A', 'M4B')],
  ['video/mp4', at(4, 'ftyp')],
  ['audio/wav', (head) => begins('RIFF')(head) && at(8, 'WAVE')(head)],
  ['audio/mpeg', begins('ID3', [0xff, 0xfb], [0xff, 0xf3], [0xff, 0xf2])],
  ['audio/ogg', begins('OggS')],
  ['audio/flac', begins('fLaC')],
  ['video/webm', begins([0x1a, 0x45, 0xdf, 0xa3])],
  ['application/zip', begins('PK\x03\x04', 'PK\x05\x06')],
  ['application/x-ole-storage', begins([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['application/gzip', begins([0x1f, 0x8b])],
  [
    'application/x-executable',
    begins(
      'MZ',
      '\x7fELF',
      [0xfe, 0xed, 0xfa, 0xce],
      [0xfe, 0xed, 0xfa, 0xcf],
      [0xcf, 0xfa, 0xed, 0xfe],
      [0xce, 0xfa, 0xed, 0xfe],
      [0xca, 0xfe, 0xba, 0xbe],
      '\0asm',
    ),
  ],
  ['text/x-script', begins('#!')],
  ['image/svg+xml', (head) => /^<svg[\s>]/.test(afterTag(afterTag(markup(head), '<?xml'), '<!doctype svg'))],
  ['text/html', (head) => HTML.test(markup(head))],
  ['text/xml', (head) => /^<\?xml\s/.test(markup(head))],
];

/** The type that bytes begin as; null where they have no mark that is known here. */
export const detect = (head: Buffer): string | null => DETECTORS.find(([, is]) => is(head))?.[0] ?? null;

/** Types by other names, and those which are marked as another. */
const SAME: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/heif': 'image/heic',
  'audio/mp3': 'audio/mpeg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/x-m4a': 'audio/mp4',
  'application/x-pdf': 'application/pdf',
  'application/x-gzip': 'application/gzip',
  'application/x-zip-compressed': 'application/zip',
};
/** Families whose members are told apart by more than their beginning. */
const FAMILIES: readonly (readonly string[])[] = [
  ['video/mp4', 'audio/mp4', 'video/quicktime', 'video/x-m4v', 'video/3gpp', 'audio/aac'],
  ['audio/ogg', 'video/ogg', 'application/ogg', 'audio/opus'],
  ['video/webm', 'audio/webm', 'video/x-matroska'],
  ['image/heic', 'image/avif'],
];
const ZIPPED =
  /^application\/(?:zip|epub\+zip|java-archive|vnd\.(?:openxmlformats|oasis\.opendocument|ms-)|x-iwork|octet-stream)/;
const OLE = /^application\/(?:msword|vnd\.ms-|vnd\.visio|x-ole-storage|octet-stream)/;
const PROGRAM =
  /^application\/(?:octet-stream|x-ms|x-dosexec|x-executable|x-elf|x-sharedlib|x-mach|vnd\.microsoft\.portable|wasm)/;
const WRITTEN =
  /^(?:text\/|message\/|application\/(?:json|yaml|x-yaml|rtf|x-sh|x-ndjson|javascript|xml|sql|octet-stream)|image\/svg)|\+(?:xml|json)$/;
const ALWAYS_MARKED = new Set([
  ...DETECTORS.map(([mime]) => mime).filter(
    (mime) => /^(?:image|audio|video)\//.test(mime) && mime !== 'image/svg+xml',
  ),
  'application/pdf',
  'application/zip',
  'application/gzip',
]);
const ZIPPED_OFFICE = /^application\/vnd\.(?:openxmlformats|oasis\.opendocument)/;

/**
 * Whether bytes may be of the type that they were announced as. Octets may be anything: they are only ever saved. Text may
 * hold markup and scripts: it is served as text. A marked type must have its mark, and no other may have a foreign one.
 */
export function isWhatItClaims(claimed: string, head: Buffer): boolean {
  const mime = SAME[claimed] ?? claimed;
  const found = detect(head);
  if (head.length === 0 || mime === 'application/octet-stream' || found === mime) return true;
  switch (found) {
    case null:
      return !ALWAYS_MARKED.has(mime) && !ZIPPED_OFFICE.test(mime);
    case 'application/zip':
      return ZIPPED.test(mime);
    case 'application/x-ole-storage':
      return OLE.test(mime);
    case 'application/x-executable':
      return PROGRAM.test(mime);
    case 'text/x-script':
    case 'text/html':
    case 'text/xml':
    case 'image/svg+xml':
      return WRITTEN.test(mime);
    default:
      return FAMILIES.some((family) => family.includes(found) && family.includes(mime));
  }
}
