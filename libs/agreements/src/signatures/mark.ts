import { inflateSync, crc32 } from 'node:zlib';
import { sha256 } from '@omni/platform';
import { z } from 'zod';

/** Bytes of an image at most. */
export const MAX_IMAGE_BYTES = 200 * 1024;
const MAX_SIDE = 3000;
/** Data URL characters: base64 takes four for three bytes. */
const MAX_DATA_URL = 22 + Math.ceil(MAX_IMAGE_BYTES / 3) * 4 + 4;

/** What somebody signs with: their name as they type it, or an image as they draw it. */
export const mark = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('typed'), text: z.string().trim().min(2).max(200) })
      .meta({ id: 'TypedSignature' }),
    z
      .strictObject({
        kind: z.literal('drawn'),
        image: z
          .string()
          .max(MAX_DATA_URL, { abort: true })
          .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/)
          .describe('A PNG of 200 kB at most, as a data URL.'),
      })
      .meta({ id: 'DrawnSignature' }),
  ])
  .meta({ id: 'SignatureMark' });
export type Mark = z.output<typeof mark>;

export interface CheckedMark {
  kind: Mark['kind'];
  /** the text, or the image as it came */
  value: string;
  /** of the text as UTF-8, or of the image's bytes */
  sha256: string;
}

/** @returns what is wrong with the image in a few words, or the mark as it is kept */
export function checkMark(given: Mark): CheckedMark | string {
  if (given.kind === 'typed') return { kind: 'typed', value: given.text, sha256: sha256(given.text) };
  const bytes = bytesOf(given.image);
  const fault = pngFault(bytes);
  return fault ?? { kind: 'drawn', value: given.image, sha256: sha256(bytes) };
}

export const bytesOf = (dataUrl: string): Buffer =>
  Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Whether these bytes are a PNG that can be printed: whole chunks with right checksums, a header of sane size, image
 * data that inflates to no more than the header says. A name and a magic number alone prove nothing.
 */
function pngFault(bytes: Buffer): string | null {
  if (bytes.length > MAX_IMAGE_BYTES) return 'is larger than 200 kB';
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return 'is no PNG';
  const data: Buffer[] = [];
  let size: { width: number; height: number } | null = null;
  for (let at = 8; at < bytes.length;) {
    if (at + 12 > bytes.length) return 'is cut off';
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return 'is cut off';
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(end - 4)) return 'is damaged';
    if (type === 'IHDR' && length === 13)
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    if (type === 'IEND') return end === bytes.length ? sizeFault(size, data) : 'has something behind it';
    at = end;
  }
  return 'is cut off';
}

function sizeFault(size: { width: number; height: number } | null, data: readonly Buffer[]): string | null {
  if (!size || data.length === 0) return 'has no image in it';
  const { width, height } = size;
  if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) return 'is too large';
  try {
    // Eight bytes a pixel at most (16 bits, four channels), and one a row for its filter.
    inflateSync(Buffer.concat(data), { maxOutputLength: (width * 8 + 8) * (height + 8) });
    return null;
  } catch {
    return 'is damaged';
  }
}
