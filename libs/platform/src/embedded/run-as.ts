import { spawn, execFileSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartFault } from '../config/start-fault';

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Starts PostgreSQL's programs, which refuse to run as root, as a user that may run them. */
export interface Runner {
  /** The user the programs run as; undefined where it is the user of this process. */
  readonly account: Account | undefined;
  spawn(
    program: string,
    args: string[],
    options?: { stdio?: StdioOptions; detached?: boolean },
  ): ChildProcess;
  /** Hands a file or directory over to that user. */
  own(path: string): void;
}

/**
 * @param dataDir where the data lies or will lie; data that is there already stays with the user it belongs to
 * @param reached directories the programs must be able to enter
 */
export function makeRunner(dataDir: string, reached: string[]): Runner {
  const root = process.getuid?.() === 0;
  const account = root ? (ownerOf(dataDir) ?? systemAccount()) : undefined;
  const wrap = account && !reached.every((path) => mayEnter(path, account)) ? wrapper(account) : [];
  return {
    account,
    spawn(program, args, options = {}) {
      const [command, ...rest] = [...wrap, program, ...args];
      return spawn(command ?? program, rest, {
        ...options,
        ...(wrap.length > 0 ? {} : account),
        cwd: '/',
        env: environment(),
        windowsHide: true,
      });
    },
    own(path) {
      if (account) chownSync(path, account.uid, account.gid);
    },
  };
}

/** None of our own settings, which hold secrets, and none of PG* and LC_*, which would change what the programs do. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'TZ', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP'];
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), LC_ALL: 'C' };
}

function ownerOf(dataDir: string): Account | undefined {
  if (!existsSync(dataDir)) return undefined;
  const { uid, gid } = statSync(dataDir);
  return uid === 0 ? undefined : { uid, gid };
}

function systemAccount(): Account {
  const found = lookUp('postgres');
  if (found) return found;
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ];
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      const made = lookUp('postgres');
      if (made) return made;
    } catch {
      // The next way may be the one this system knows.
    }
  }
  throw new StartFault(
    'PostgreSQL does not run as root, and no system user named postgres could be made: start as an ordinary user, or make that user.',
  );
}

function lookUp(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function mayEnter(path: string, { uid, gid }: Account): boolean {
  for (let directory = path; ; directory = dirname(directory)) {
    if (existsSync(directory)) {
      const stat = statSync(directory);
      const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
      if ((stat.mode & bit) === 0) return false;
    }
    if (directory === dirname(directory)) return true;
  }
}

/**
 * A checkout under /root can be entered by root alone. The programs then get the one right to pass through closed
 * directories (in a container: the wider one that it has), and no other right of root.
 */
function wrapper({ uid, gid }: Account): string[] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  for (const right of ['dac_read_search', 'dac_override']) {
    const command = [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      `--inh-caps=-all,+${right}`,
      `--ambient-caps=-all,+${right}`,
      // Else access(2), by which the programs look for each other, would not count the right.
      '--securebits=+no_setuid_fixup',
      '--no-new-privs',
    ];
    if (setpriv && works(setpriv, [...command, 'true'])) return [setpriv, ...command];
  }
  throw new StartFault(
    'PostgreSQL does not run as root, and the user it would run as cannot enter the directory of this product: start as an ordinary user, or move it out of a closed directory such as /root.',
  );
}

function works(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
