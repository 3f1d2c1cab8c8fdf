/** How text is read out of bytes. */
export type TextKind = 'pdf' | 'docx' | 'xlsx' | 'mail' | 'html' | 'text';

const BY_MIME: readonly (readonly [RegExp, TextKind])[] = [
  [/^application\/(?:x-)?pdf$/, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, 'docx'],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/, 'xlsx'],
  [/^message\/rfc822$/, 'mail'],
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^text\/|^application\/(?:json|x-ndjson|yaml|x-yaml|xml|sql)$/, 'text'],
];
const BY_ENDING: Readonly<Record<string, TextKind>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  eml: 'mail',
  csv: 'text',
  tsv: 'text',
  txt: 'text',
  md: 'text',
};

/** How the text of such a file is read; null where it has none that we can read. */
export function textKindOf(mime: string, name: string): TextKind | null {
  const found = BY_MIME.find(([pattern]) => pattern.test(mime))?.[1];
  if (found || mime !== 'application/octet-stream') return found ?? null;
  return BY_ENDING[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}
