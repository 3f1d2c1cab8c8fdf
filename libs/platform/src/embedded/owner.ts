import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault, hasCode } from '../config/start-fault';
import { readIfThere } from './data-directory';
import { commandOf, isAlive } from './processes';

const fileOf = (dataDir: string) => join(dataDir, 'postgres.owner');

/**
 * Notes that this process runs the database in `dataDir`, before it touches a server that it may find running there.
 * @throws StartFault while another process that did so lives
 */
export function claim(dataDir: string): void {
  const file = fileOf(dataDir);
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const owner = Number(readIfThere(file));
    // In a container the process before the restart often had the number that is ours now.
    if (owner > 0 && owner !== process.pid && isAlive(owner) && /node/i.test(commandOf(owner))) {
      throw new StartFault(
        `The database in ${dataDir} is in use by process ${owner}: stop that first, or set another DATA_DIR.`,
      );
    }
    rmSync(file, { force: true });
  }
}

export function release(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}
