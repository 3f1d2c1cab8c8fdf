import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { StartFault, hasCode } from '../config/start-fault';
import { findBinaries, type Binaries } from './binaries';
import { isAlive } from './processes';
import { makeRunner, type Runner } from './run-as';
import { failureIn, faultFor } from './server-log';

export const SUPERUSER = 'postgres';

/** Without a UTF-8 character type pg_trgm sees no letters beyond ASCII. Which name it has differs by system. */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'C'];

export interface Cluster {
  readonly dataDir: string;
  readonly directory: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
}

/** The place of the database under a data directory and the programs that serve it. */
export function openCluster(path: string): Cluster {
  // The server and its tools run in the root directory, whatever ours is.
  const dataDir = resolve(path);
  const directory = join(dataDir, 'postgres');
  const binaries = findBinaries();
  return { dataDir, directory, binaries, runner: makeRunner(directory, [dataDir, binaries.directory]) };
}

/** Makes the data directory where there is none. Answers whether it did. */
export async function ensureInitialised(cluster: Cluster, password: string, sync: boolean): Promise<boolean> {
  const { directory, binaries } = cluster;
  const versionFile = join(directory, 'PG_VERSION');
  const version = readIfThere(versionFile)?.trim();
  if (version === undefined) {
    await initialise(cluster, password, sync);
    return true;
  }
  if (version !== String(binaries.major)) {
    throw new StartFault(
      `The database in ${directory} was made by PostgreSQL ${version}, and this product brings PostgreSQL ${binaries.major}: dump it with the old version and restore it into an empty DATA_DIR.`,
    );
  }
  // PostgreSQL refuses a directory that others may enter, as a plain copy leaves it.
  if ((statSync(directory).mode & 0o027) !== 0) chmodSync(directory, 0o700);
  return false;
}

async function initialise(cluster: Cluster, password: string, sync: boolean): Promise<void> {
  const { dataDir, directory, runner } = cluster;
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    throw new StartFault(
      `${directory} holds files that are no PostgreSQL data: put the data directory back from a backup, or set another DATA_DIR.`,
    );
  }
  sweepUnfinished(dataDir);
  // Made beside its place and moved in when whole, so that a process killed meanwhile leaves no half a database.
  const made = join(dataDir, `postgres.new-${process.pid}`);
  const passwordFile = join(dataDir, `postgres.password-${process.pid}`);
  try {
    mkdirSync(made, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    runner.own(made);
    runner.own(passwordFile);
    await makeFiles(cluster, made, passwordFile, sync);
    renameSync(made, directory);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another first start was quicker: its database is as good.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function makeFiles(cluster: Cluster, made: string, passwordFile: string, sync: boolean): Promise<void> {
  let said = '';
  for (const characterType of characterTypes) {
    const args = [
      `--pgdata=${made}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      ...(sync ? [] : ['--no-sync']),
    ];
    const child = cluster.runner.spawn(cluster.binaries.initdb, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code === 0) return;
    if (failureIn(said) !== 'locale') break;
  }
  throw faultFor(failureIn(said), cluster.directory, said);
}

/** What first starts that were killed have left. */
function sweepUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres\.(?:new|password)-(\d+)$/.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      rmSync(join(dataDir, name), { recursive: true, force: true });
    }
  }
}

/** The server's own lock file: process, place and state; undefined where there is none or it is being written. */
export function readLock(directory: string): { pid: number; directory: string; ready: boolean } | undefined {
  const lines = readIfThere(join(directory, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, directory: lines[1] ?? directory, ready: lines[7]?.trim() === 'ready' };
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
