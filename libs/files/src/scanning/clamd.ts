import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { VirusScanner, type Verdict } from './virus-scanner';

/** A daemon that is silent for so long is taken to hang. */
const SILENCE_MS = 120_000;
/** The daemon answers one line. */
const MAX_ANSWER = 4096;

/** ClamAV's daemon by its INSTREAM command (clamd(8)): chunks of bytes, each behind its length in four bytes. */
export class Clamd extends VirusScanner {
  /** @param address `tcp://host:port` or `unix:/path` */
  constructor(private readonly address: string) {
    super();
  }

  async scan(bytes: AsyncIterable<Buffer>): Promise<Verdict> {
    const socket = this.connect();
    try {
      const answered = answerOf(socket);
      await once(socket, 'connect');
      socket.write('zINSTREAM\0');
      for await (const chunk of bytes) await send(socket, chunk);
      if (socket.writable) socket.write(Buffer.alloc(4));
      return verdictOf(await answered);
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

/** A daemon that has heard enough closes its ear; the rest of the bytes is read all the same, for their hash. */
async function send(socket: Socket, chunk: Buffer): Promise<void> {
  if (!socket.writable || chunk.length === 0) return;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  socket.write(length);
  if (socket.write(chunk)) return;
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
}

function answerOf(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.on('data', (data: Buffer) => (text = `${text}${data.toString('utf8')}`.slice(0, MAX_ANSWER)));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // It answers and hangs up while bytes are still on their way to it.
      if (text === '') reject(new Error(`the virus scanner cannot be reached: ${error.message}`));
    });
    socket.on('close', () => {
      if (text) resolve(text);
      else reject(new Error('the virus scanner hung up without an answer'));
    });
  });
  answer.catch(() => undefined);
  return answer;
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
