import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '../../platform/src/embedded/data-directory';
import { isAlive } from '../../platform/src/embedded/processes';
import { clearLeftovers } from '../../platform/src/embedded/server';

const PREFIX = 'omni-test-';

/** Linux keeps this directory in memory. A run makes some two hundred databases of seventeen hundred files each. */
const IN_MEMORY = '/dev/shm';
/** Some 400 MB are used, and the write-ahead log may grow to a gigabyte. */
const ROOM = 2 * 1024 ** 3;

/** In memory where there is room, else among temporary files: on a disk each further database takes longer to copy. */
function base(): string {
  if (!existsSync(IN_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize >= ROOM ? IN_MEMORY : tmpdir();
}

/** A directory for one test run. Its name tells whose it is, so that a later run can clear it away after a crash. */
export function makeRunDirectory(): string {
  const directory = mkdtempSync(join(base(), `${PREFIX}${process.pid}-`));
  // As root the server runs as another user, who must be able to pass through.
  chmodSync(directory, 0o711);
  return directory;
}

/** Stops the servers of crashed runs and removes their data. Runs that still go on are left alone. */
export async function sweepCrashedRuns(): Promise<void> {
  for (const directory of [IN_MEMORY, tmpdir()]) if (existsSync(directory)) await sweep(directory);
}

async function sweep(where: string): Promise<void> {
  for (const name of readdirSync(where)) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : NaN;
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const directory = join(where, name);
    await clearLeftovers(openCluster(directory), () => undefined);
    // Servers that single test files had started in it end by themselves when their lock file is gone.
    rmSync(directory, { recursive: true, force: true });
  }
}
