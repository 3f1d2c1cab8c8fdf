/** `skipped`: nobody looked, because no scanner is set or the bytes are more than it takes. */
export type Verdict = { status: 'clean' | 'skipped' } | { status: 'infected'; signature: string };

/** Looks for malicious content in bytes. */
export abstract class VirusScanner {
  /**
   * Reads the bytes to their end, whatever it makes of them. Throws where the scanner cannot be asked.
   * @param sizeBytes how many bytes there are going to be, as far as is known
   */
  abstract scan(bytes: AsyncIterable<Buffer>, sizeBytes: number): Promise<Verdict>;
}

/** Where no scanner is set: says so of every file. */
export class NoScanner extends VirusScanner {
  scan(bytes: AsyncIterable<Buffer>): Promise<Verdict> {
    return unseen(bytes);
  }
}

/** Reads bytes that nobody looks at. */
export async function unseen(bytes: AsyncIterable<Buffer>): Promise<Verdict> {
  for await (const chunk of bytes) void chunk;
  return { status: 'skipped' };
}
