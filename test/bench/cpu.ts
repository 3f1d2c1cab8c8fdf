import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second on Linux, as /proc counts CPU time. */
const TICKS = 100;

interface Stat {
  parent: number;
  /** user and system time of the process, in seconds */
  seconds: number;
}

function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1] ?? 0, seconds: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS };
  } catch {
    return undefined;
  }
}

/** CPU seconds that a process and everything it started have used so far (children that ended count through their parent). */
export function cpuOfTree(root: number): number {
  const all = new Map<number, Stat>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
    if (stat) all.set(pid, stat);
  }
  const inTree = (pid: number): boolean =>
    pid === root || (pid > 1 && all.has(pid) && inTree(all.get(pid)?.parent ?? 0));
  let seconds = 0;
  for (const [pid, stat] of all) if (inTree(pid)) seconds += stat.seconds;
  return seconds;
}

/** Resident memory of one process, in MiB. */
export function memoryOf(pid: number): number {
  const kib = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
  return Math.round(kib / 1024);
}
