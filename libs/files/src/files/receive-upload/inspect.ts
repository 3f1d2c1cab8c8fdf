import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Verdict, VirusScanner } from '../../scanning/virus-scanner';

/** As much of the beginning as types are recognised by. */
const HEAD_BYTES = 8192;

export interface Seen {
  sizeBytes: number;
  sha256: string;
  /** the first bytes */
  head: Buffer;
  verdict: Verdict;
}

/** Reads bytes once, from their beginning to their end: counts, hashes, and shows them to the scanner. */
export async function inspect(bytes: Readable, scanner: VirusScanner, announced: number): Promise<Seen> {
  const hash = createHash('sha256');
  let [sizeBytes, head] = [0, Buffer.alloc(0)];
  async function* passing(): AsyncGenerator<Buffer> {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      yield chunk;
    }
  }
  const verdict = await scanner.scan(passing(), announced);
  return { sizeBytes, sha256: hash.digest('hex'), head, verdict };
}
