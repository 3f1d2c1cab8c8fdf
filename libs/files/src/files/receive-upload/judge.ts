import type { AvStatus } from '../file.choices';
import type { UploadProblem } from '../file.entity';
import type { Seen } from './inspect';
import { isWhatItClaims } from './sniff';

export type Outcome =
  | { kind: 'available'; avStatus: AvStatus; etag: string | null }
  | { kind: 'infected'; signature: string }
  | { kind: 'rejected'; problem: UploadProblem };

const rejected = (reason: string, message: string): Outcome => ({
  kind: 'rejected',
  problem: { code: `files.upload.${reason}`, message },
});

export const MISSING = rejected('missing', 'No bytes have come to the address yet.');

/** Known before they are read: nobody reads five gigabytes to find that one was announced. */
export const wrongSize = (announced: { sizeBytes: number }, came: { sizeBytes: number }): Outcome =>
  rejected(
    'size_mismatch',
    `${String(announced.sizeBytes)} bytes were announced, ${String(came.sizeBytes)} came.`,
  );

/** What becomes of bytes that were announced as one thing and turned out to be what was seen. */
export function judge(
  announced: { sizeBytes: number; sha256: string; mime: string },
  seen: Seen,
  etag: string | null,
): Outcome {
  if (seen.sizeBytes !== announced.sizeBytes) return wrongSize(announced, seen);
  if (seen.sha256 !== announced.sha256)
    return rejected('checksum_mismatch', 'The SHA-256 of the bytes is not the announced one.');
  if (!isWhatItClaims(announced.mime, seen.head))
    return rejected('type_mismatch', `These bytes are evidently no ${announced.mime}.`);
  if (seen.verdict.status === 'infected') return { kind: 'infected', signature: seen.verdict.signature };
  return { kind: 'available', avStatus: seen.verdict.status, etag };
}
