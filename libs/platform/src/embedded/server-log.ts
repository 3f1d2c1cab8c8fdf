import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { StartFault, hasCode } from '../config/start-fault';

const KEPT_BYTES = 5_000_000;
const TAIL_BYTES = 16_384;

/**
 * The server's log file. A file rather than a pipe: the server outlives a killed process of ours, and must neither
 * block nor lose its log then.
 */
export interface ServerLog {
  readonly handle: number;
  /** What the server wrote since the log was opened. */
  text(): string;
  close(): void;
}

export function openServerLog(file: string): ServerLog {
  const flags = sizeOf(file) > KEPT_BYTES ? 'w+' : 'a+';
  const handle = openSync(file, flags, 0o600);
  const begin = fstatSync(handle).size;
  return {
    handle,
    text() {
      const end = fstatSync(handle).size;
      const from = Math.max(begin, end - TAIL_BYTES);
      const buffer = Buffer.alloc(Math.max(end - from, 0));
      readSync(handle, buffer, 0, buffer.length, from);
      return buffer.toString('utf8');
    },
    close: () => {
      closeSync(handle);
    },
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}

export type Failure = 'port taken' | 'in use' | 'leftovers' | 'disk full' | 'not ours' | 'locale' | 'broken';

const signs: readonly [Failure, RegExp][] = [
  ['disk full', /No space left on device|Disk quota exceeded|Check free disk space|wrote only \d+ of/i],
  ['port taken', /Address already in use|could not bind|could not create any TCP\/IP sockets/i],
  ['in use', /lock file "postmaster.pid" already exists|Is another postmaster .* running/i],
  ['leftovers', /pre-existing shared memory block/i],
  ['not ours', /Permission denied|has wrong ownership|has invalid permissions/i],
  ['locale', /invalid locale name|locale .* (?:not|is not) (?:recognized|supported)/i],
];

/** Why the server, or the making of its data directory, failed, by what it wrote. */
export const failureIn = (log: string): Failure =>
  signs.find(([, pattern]) => pattern.test(log))?.[0] ?? 'broken';

/** One sentence for the person at the terminal. */
export function faultFor(failure: Failure, directory: string, log: string): StartFault {
  const said = lastWords(log);
  const cause = new Error(log.trim() || 'the server wrote nothing');
  switch (failure) {
    case 'disk full':
      return new StartFault(`The disk that holds ${directory} is full: free some space and start again.`, {
        cause,
      });
    case 'port taken':
      return new StartFault(
        'The embedded PostgreSQL found no free port on 127.0.0.1: look what holds the ports, and start again.',
        { cause },
      );
    case 'in use':
      return new StartFault(
        `The database in ${directory} is in use by another process: stop that first, or set another DATA_DIR.`,
        { cause },
      );
    case 'not ours':
      return new StartFault(
        `The database in ${directory} belongs to another user or is closed to this one${said}: start as the user who started it first.`,
        { cause },
      );
    case 'leftovers':
    case 'locale':
    case 'broken':
      return new StartFault(
        `The database in ${directory} does not start${said}: it may be damaged, so put the whole data directory back from a backup, or start with an empty DATA_DIR.`,
        { cause },
      );
  }
}

function lastWords(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /(?:FATAL|PANIC|error|ERROR):/.test(line)) ?? lines.at(-1);
  const words = telling?.replace(/^.*?(?:FATAL|PANIC|error|ERROR):\s*/, '').trim();
  return words ? ` (it says: ${words})` : '';
}
