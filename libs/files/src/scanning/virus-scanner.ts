/** `skipped`: nobody looked, because no scanner is set or the bytes are more than it takes. */
export type Verdict = { status: 'clean' | 'skipped' } | { status: 'infected'; signature: string };

/** Looks for malicious content in bytes. */
export abstract class VirusScanner {
  /** Reads the bytes to their end, whatever it makes of them. Throws where the scanner cannot be asked. */
  abstract scan(bytes: AsyncIterable<Buffer>): Promise<Verdict>;
}

/** Where no scanner is set: says so of every file. */
export class NoScanner extends VirusScanner {
  async scan(bytes: AsyncIterable<Buffer>): Promise<Verdict> {
    for await (const chunk of bytes) void chunk;
    return { status: 'skipped' };
  }
}
