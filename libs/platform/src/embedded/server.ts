import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readLock, type Cluster } from './data-directory';
import { commandOf, stateOf, wait } from './processes';
import { failureIn, faultFor, openServerLog, type Failure, type ServerLog } from './server-log';

const READY_POLL_MS = 10;
/** Recovery after a crash replays at most the log between two checkpoints; beyond this something else is wrong. */
const READY_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 30_000;

export interface RunningServer {
  readonly child: ChildProcess;
  readonly port: number;
}

/** What a small machine needs, and what keeps personal data out of the log. All else is PostgreSQL's own default. */
const serverSettings: Record<string, string | number> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  // Short statements by the thousand: compiling one costs more than running it.
  jit: 'off',
  // The data lies on an SSD nearly everywhere; with the default the planner would shun indexes.
  random_page_cost: 1.1,
  // A first import fills empty tables in seconds, and plans made for empty tables are poor until somebody counts again.
  autovacuum_naptime: '10s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Statements and key values of failed statements hold customers' data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export class StartFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly log: string,
  ) {
    super(`PostgreSQL did not start: ${failure}`);
  }
}

/** One try to start the server on a port, up to the moment it takes connections. @throws StartFailure */
export async function launch(
  cluster: Cluster,
  port: number,
  overrides: Record<string, string | number> = {},
): Promise<RunningServer> {
  const log = openServerLog(join(cluster.dataDir, 'postgres.log'));
  const settings = Object.entries({ ...serverSettings, ...overrides });
  const child = cluster.runner.spawn(
    cluster.binaries.postgres,
    [
      '-D',
      cluster.directory,
      '-p',
      String(port),
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // A process group of its own: Ctrl-C reaches us, and the server is stopped when the last request is answered.
    { stdio: ['ignore', log.handle, log.handle], detached: true },
  );
  child.unref();
  try {
    await untilReady(cluster, child, log);
    return { child, port };
  } finally {
    log.close();
  }
}

async function untilReady(cluster: Cluster, child: ChildProcess, log: ServerLog): Promise<void> {
  let failed: Error | undefined;
  child.on('error', (error) => (failed = error));
  const limit = Date.now() + READY_LIMIT_MS;
  for (;;) {
    const lock = readLock(cluster.directory);
    if (lock?.ready && lock.pid === child.pid) return;
    if (failed) throw faultFor('broken', cluster.directory, `FATAL: ${failed.message}`);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new StartFailure(failureIn(log.text()), log.text());
    }
    if (Date.now() > limit) {
      child.kill('SIGQUIT');
      throw faultFor('broken', cluster.directory, log.text());
    }
    await wait(READY_POLL_MS);
  }
}

/** Stops the server as soon as its statements are done; what is open then is rolled back. */
export async function halt(cluster: Cluster, { child }: RunningServer): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = once(child, 'exit');
  // Windows knows no SIGINT for other processes.
  if (process.platform === 'win32') await pgCtlStop(cluster, 'fast');
  else child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(late);
}

/**
 * Clears the way on a data directory that this process has claimed: stops a server that outlived the process which
 * started it, and takes away a lock file that names a process of another kind.
 */
export async function clearLeftovers(cluster: Cluster, log: (line: string) => void): Promise<void> {
  const lock = readLock(cluster.directory);
  const state = lock ? stateOf(lock.pid) : 'gone';
  // PostgreSQL clears the lock file of a process that is gone by itself, once the last of its backends is gone too.
  if (!lock || state === 'gone') return;
  const command = state === 'dead' ? 'dead' : commandOf(lock.pid);
  if (command === '') return; // hidden from us: PostgreSQL will judge
  if (![cluster.directory, lock.directory].some((path) => command.includes(path))) {
    // The number is a dead process's or, after a restart of the machine, any other's. PostgreSQL would stop at it.
    rmSync(join(cluster.directory, 'postmaster.pid'), { force: true });
    return;
  }
  log('Stopping the database server that a killed process has left running.');
  if (!(await pgCtlStop(cluster, 'fast'))) await pgCtlStop(cluster, 'immediate');
}

async function pgCtlStop(
  { binaries, directory, runner }: Cluster,
  mode: 'fast' | 'immediate',
): Promise<boolean> {
  const args = ['stop', `--pgdata=${directory}`, `--mode=${mode}`, '--wait', '--silent', '--timeout=30'];
  const child = runner.spawn(binaries.pgCtl, args, { stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/** The port of the last start where it is still free, so that a psql of yesterday still finds it. */
export async function choosePort(preferred: number | undefined): Promise<number> {
  return (preferred === undefined ? undefined : await tryPort(preferred)) ?? (await tryPort(0)) ?? 0;
}

const tryPort = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(undefined);
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
