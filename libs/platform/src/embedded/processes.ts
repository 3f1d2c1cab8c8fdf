import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasCode } from '../config/start-fault';

/** A `dead` process has ended and still holds its number, as under a container's init that collects no children. */
export function stateOf(pid: number): 'alive' | 'dead' | 'gone' {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return 'gone';
  }
  return isZombie(pid) ? 'dead' : 'alive';
}

export const isAlive = (pid: number): boolean => stateOf(pid) === 'alive';

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    // "12 (a name) Z …": the name may hold anything, so the state is what follows the last bracket.
    return /^\) [ZX]/.test(/\)[^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[0] ?? '');
  } catch {
    return false;
  }
}

/** The command line of a living process; empty when it cannot be seen. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], { encoding: 'utf8' });
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
