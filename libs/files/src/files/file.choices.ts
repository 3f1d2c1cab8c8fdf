export const FILE_KINDS = [
  'document',
  'image',
  'spreadsheet',
  'receipt',
  'contract',
  'export',
  'audio',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const VISIBILITIES = ['internal', 'client'] as const;
export type FileVisibility = (typeof VISIBILITIES)[number];

export const TEXT_STATUSES = ['none', 'queued', 'extracted', 'failed', 'unsupported'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

export const AV_STATUSES = ['pending', 'clean', 'infected', 'skipped'] as const;
export type AvStatus = (typeof AV_STATUSES)[number];

export const UPLOADERS = ['user', 'client', 'integration', 'system'] as const;
export type Uploader = (typeof UPLOADERS)[number];

export const RENDITIONS = ['thumbnail_256', 'thumbnail_1024'] as const;
export type RenditionName = (typeof RENDITIONS)[number];

/** The kind of a file of which nobody said what it is. */
export function kindOf(mime: string): FileKind {
  if (mime.startsWith('image/')) return 'image';
  if (mime.startsWith('audio/')) return 'audio';
  if (/csv|spreadsheet|excel/.test(mime)) return 'spreadsheet';
  return /^text\/|pdf|word|opendocument|rtf|presentation|powerpoint/.test(mime) ? 'document' : 'other';
}
