import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface ChildLimits {
  /** from its start to its end */
  wallMs: number;
  /** of processor time */
  cpuSeconds: number;
  /** of memory that it holds in all */
  memoryMb: number;
  /** of answer */
  outputBytes: number;
  /** Somebody waits for the answer: in a queue of its own, beside the errands', and no longer than this one. */
  mostWaiting?: number;
}

/** Too many are waiting already. */
export class ChildBusy extends Error {}

/** The child was ended because the work was too much, or broke on it. What the work was about is to blame. */
export class ChildFault extends Error {
  /** Trying the same again ends the same. */
  readonly permanent = true;
}

/** A heap beyond this is not needed by honest files; buffers come on top of it. */
const HEAP_MB = 256;
const LOOK_EVERY_MS = 100;

/**
 * Runs a program of ours in a process of its own, with bytes as its input, and answers what it wrote. The process knows
 * no secrets (its environment is empty), may write no file and start nothing, and is ended when it takes too much: files
 * from outside are read there, so that what breaks or hangs on them is never the product.
 * @param program the script's path without its ending
 */
export async function runChild(
  program: string,
  args: readonly string[],
  input: Readable,
  limits: ChildLimits,
  permissions: readonly string[] = [],
): Promise<Buffer> {
  const script = `${program}${extname(__filename)}`;
  const leave = await (limits.mostWaiting === undefined ? places : asked).enter(limits.mostWaiting);
  try {
    return await attend(start([...flags(script, permissions), script, ...args], limits), input, limits);
  } finally {
    leave();
  }
}

async function attend(child: ChildProcess, input: Readable, limits: ChildLimits): Promise<Buffer> {
  const end = ending(child, limits);
  const fed = child.stdin ? pipeline(input, child.stdin).catch(() => undefined) : undefined;
  try {
    return await end;
  } finally {
    // Whoever stopped listening leaves the rest of the input unread.
    input.destroy();
    await fed;
  }
}

/** Lets few in at once, in the order of their coming. */
class Places {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async enter(mostWaiting = Infinity): Promise<() => void> {
    if (this.free > 0) this.free -= 1;
    else if (this.waiting.length >= mostWaiting) throw new ChildBusy();
    else
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    return () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    };
  }
}

/** Errands run side by side by the dozen, and each of these processes may take a processor and a good piece of memory. */
const places = new Places(Math.max(1, Math.min(4, availableParallelism() - 1)));
/** An errand may take minutes: whoever waits for an answer does not stand behind it. */
const asked = new Places(2);

function start(args: readonly string[], { cpuSeconds }: ChildLimits): ChildProcess {
  const options = { env: {}, stdio: ['pipe', 'pipe', 'pipe'] as ['pipe', 'pipe', 'pipe'], windowsHide: true };
  if (process.platform === 'win32') return spawn(process.execPath, args, options);
  const limited = `ulimit -t ${String(cpuSeconds)}; exec "$@"`;
  return spawn('/bin/sh', ['-c', limited, 'sh', process.execPath, ...args], options);
}

function flags(script: string, permissions: readonly string[]): string[] {
  const known = process.allowedNodeEnvironmentFlags;
  const permission = known.has('--permission') ? '--permission' : '--experimental-permission';
  const root = rootOf(dirname(script));
  const readable = [dirname(script), join(root, 'package.json'), join(root, 'node_modules')];
  const real = [...new Set([...readable, ...readable.filter(existsSync).map((path) => realpathSync(path))])];
  return [
    `--max-old-space-size=${String(HEAP_MB)}`,
    '--no-warnings',
    permission,
    ...real.map((path) => `--allow-fs-read=${path}`),
    ...permissions,
  ];
}

/** Where the packages lie. */
function rootOf(from: string): string {
  for (let path = from; ; path = dirname(path)) {
    if (existsSync(join(path, 'node_modules')) || path === dirname(path)) return path;
  }
}

function ending(child: ChildProcess, limits: ChildLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let [size, complaint] = [0, ''];
    let reason: string | null = null;
    const stop = (why: string): void => {
      reason ??= why;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => stop('took too long'), limits.wallMs);
    const watch = watchMemory(child, limits.memoryMb, () => stop('took too much memory'));
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.outputBytes) stop('answered too much');
      else chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-2000)));
    const over = (): void => {
      clearTimeout(clock);
      clearInterval(watch);
    };
    child.on('error', (error) => {
      over();
      reject(error);
    });
    child.on('close', (code, signal) => {
      over();
      if (code === 0 && reason === null) resolve(Buffer.concat(chunks));
      else
        reject(
          new ChildFault(
            `the file ${reason ?? `broke its reader (${signal ?? String(code)}) ${complaint}`}`.trim(),
          ),
        );
    });
  });
}

/** By what the kernel says the process holds; where there is no such file, the heap's own limit has to do. */
function watchMemory(child: ChildProcess, limitMb: number, tooMuch: () => void): NodeJS.Timeout {
  return setInterval(() => {
    readFile(`/proc/${String(child.pid)}/status`, 'utf8').then(
      (status) => {
        const held = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
        if (held > limitMb) tooMuch();
      },
      () => undefined,
    );
  }, LOOK_EVERY_MS);
}
