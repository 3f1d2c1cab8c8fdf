import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { VirusScanner, unseen, type Verdict } from './virus-scanner';

/** A daemon that is silent for so long is taken to hang. */
const SILENCE_MS = 120_000;
/** The daemon answers one line. */
const MAX_ANSWER = 4096;

/** ClamAV's daemon by its INSTREAM command (clamd(8)): chunks of bytes, each behind its length in four bytes. */
export class Clamd extends VirusScanner {
  /**
   * @param address `tcp://host:port` or `unix:/path`
   * @param limit most bytes that the daemon takes: it hangs up on whoever sends more
   */
  constructor(
    private readonly address: string,
    private readonly limit: number,
  ) {
    super();
  }

  async scan(bytes: AsyncIterable<Buffer>, sizeBytes: number): Promise<Verdict> {
    if (sizeBytes > this.limit) return unseen(bytes);
    const socket = this.connect();
    try {
      const ear = new Ear(socket);
      await once(socket, 'connect');
      socket.write('zINSTREAM\0');
      for await (const chunk of bytes) await send(socket, chunk, ear);
      if (socket.writable && !ear.hasHeard) socket.write(Buffer.alloc(4));
      return verdictOf(await ear.answer);
    } finally {
      socket.destroy();
    }
  }

  private connect(): Socket {
    const { protocol, hostname, port, pathname } = new URL(this.address);
    const socket =
      protocol === 'unix:'
        ? connect({ path: decodeURIComponent(pathname) })
        : connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
    return socket.setTimeout(SILENCE_MS, () =>
      socket.destroy(new Error('the virus scanner does not answer')),
    );
  }
}

/**
 * A daemon that has heard enough says so and hangs up; the rest of the bytes is read all the same, for their hash. What it
 * said is listened for before each chunk: writing to a socket that was hung up loses what was said on it.
 */
async function send(socket: Socket, chunk: Buffer, ear: Ear): Promise<void> {
  await setImmediate();
  if (ear.hasHeard || !socket.writable || chunk.length === 0) return;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  socket.write(length);
  if (socket.write(chunk)) return;
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
}

/** Hears what the daemon says until it hangs up. */
class Ear {
  readonly answer: Promise<string>;
  private text = '';

  constructor(socket: Socket) {
    this.answer = new Promise((resolve, reject) => {
      socket.on(
        'data',
        (data: Buffer) => (this.text = `${this.text}${data.toString('utf8')}`.slice(0, MAX_ANSWER)),
      );
      socket.on('error', (error: NodeJS.ErrnoException) => {
        if (!this.hasHeard) reject(new Error(`the virus scanner cannot be reached: ${error.message}`));
      });
      socket.on('close', () => {
        if (this.hasHeard) resolve(this.text);
        else reject(new Error('the virus scanner hung up without an answer'));
      });
    });
    // Asked for at the end alone; until then a failure is no unhandled one.
    this.answer.catch(() => undefined);
  }

  get hasHeard(): boolean {
    return this.text !== '';
  }
}

/** `stream: OK`, `stream: Win.Test.EICAR_HDB-1 FOUND`, `INSTREAM size limit exceeded. ERROR` */
export function verdictOf(answer: string): Verdict {
  const text = answer.replaceAll('\0', '').trim();
  if (/^stream: OK$/.test(text)) return { status: 'clean' };
  const signature = /^stream: (.{1,200}) FOUND$/.exec(text)?.[1];
  if (signature) return { status: 'infected', signature };
  if (/size limit exceeded/i.test(text)) return { status: 'skipped' };
  throw new Error('the virus scanner gave no verdict');
}
