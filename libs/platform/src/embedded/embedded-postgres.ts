import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Secrets } from '../config/secrets';
import { StartFault, hasCode } from '../config/start-fault';
import { SUPERUSER, ensureInitialised, openCluster, readIfThere, type Cluster } from './data-directory';
import { claim, release } from './owner';
import { wait } from './processes';
import { databaseUrls, provisionFingerprint, provisionRoles, type DatabaseUrls } from './provision';
import { StartFailure, choosePort, clearLeftovers, halt, launch, type RunningServer } from './server';
import { faultFor } from './server-log';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly secrets: Pick<Secrets, 'databasePasswords'>;
  readonly log: (line: string) => void;
  /** Server settings beside our own; a test's server may do without the disk. */
  readonly serverSettings?: Record<string, string | number>;
}

export interface EmbeddedPostgres {
  readonly urls: DatabaseUrls;
  stop(): Promise<void>;
}

const stateSchema = z.object({
  port: z.int().optional(),
  provisioned: z.string().optional(),
});
type State = z.infer<typeof stateSchema>;

const TRIES = 40;
const RETRY_MS = 250;

/**
 * Starts PostgreSQL on the data under `dataDir`, which is made and furnished at the first start. A server that dies is
 * started again on the same port until `stop` is called.
 * @throws StartFault with one sentence for the person at the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) throw faultFor('disk full', options.dataDir, '');
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
      throw new StartFault(
        `The data directory ${options.dataDir} cannot be read and written: give this user the right to it, or set another DATA_DIR.`,
        { cause: error },
      );
    }
    throw error;
  }
}

async function start({
  dataDir,
  secrets,
  log,
  serverSettings,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const cluster = openCluster(dataDir);
  claim(dataDir);
  let supervisor: Supervisor | undefined;
  const stop = async () => {
    await supervisor?.stop();
    release(dataDir);
  };
  try {
    const made = await ensureInitialised(
      cluster,
      secrets.databasePasswords.admin,
      serverSettings?.fsync !== 'off',
    );
    const state = made ? {} : readState(dataDir);
    await clearLeftovers(cluster, log);
    const server = await launchSomewhere(cluster, state.port, serverSettings);
    supervisor = supervise(cluster, server, log, serverSettings);
    return { urls: await furnish(dataDir, server.port, state, secrets), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Provisions the database where that has not been done with these passwords, and notes what the next start spares. */
async function furnish(
  dataDir: string,
  port: number,
  state: State,
  secrets: EmbeddedPostgresOptions['secrets'],
): Promise<DatabaseUrls> {
  const { databasePasswords } = secrets;
  const admin = `postgres://${SUPERUSER}:${databasePasswords.admin}@127.0.0.1:${port}/postgres`;
  const provisioned = provisionFingerprint(databasePasswords);
  if (state.provisioned !== provisioned) await provision(admin, secrets, dataDir);
  if (state.port !== port || state.provisioned !== provisioned) writeState(dataDir, { port, provisioned });
  return databaseUrls(admin, secrets);
}

async function launchSomewhere(
  cluster: Cluster,
  preferred: number | undefined,
  serverSettings: EmbeddedPostgresOptions['serverSettings'],
): Promise<RunningServer> {
  let last: StartFailure | undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    const port = await choosePort(last?.failure === 'port taken' ? undefined : preferred);
    try {
      return await launch(cluster, port, serverSettings);
    } catch (error) {
      if (!(error instanceof StartFailure)) throw error;
      last = error;
      if (error.failure === 'leftovers') {
        // A killed server's last backends notice within moments, and give its memory free.
        await wait(RETRY_MS);
      } else if (error.failure !== 'port taken') break;
    }
  }
  throw faultFor(last?.failure ?? 'broken', cluster.directory, last?.log ?? '');
}

async function provision(
  admin: string,
  secrets: EmbeddedPostgresOptions['secrets'],
  dataDir: string,
): Promise<void> {
  try {
    await provisionRoles(admin, secrets);
  } catch (error) {
    if (!hasCode(error, '28P01')) throw error;
    throw new StartFault(
      `The database in ${dataDir} was made with other secrets than those in secrets.json beside it: put back the secrets.json that belongs to it.`,
      { cause: error },
    );
  }
}

interface Supervisor {
  stop(): Promise<void>;
}

function supervise(
  cluster: Cluster,
  first: RunningServer,
  log: (line: string) => void,
  serverSettings: EmbeddedPostgresOptions['serverSettings'],
): Supervisor {
  let current = first;
  let stopping = false;
  let restart = Promise.resolve();
  const startAgain = async () => {
    for (let pause = RETRY_MS; !stopping; pause = Math.min(pause * 2, 5000)) {
      await wait(pause);
      try {
        await clearLeftovers(cluster, log);
        current = await launch(cluster, current.port, serverSettings);
        watch();
        log('The database server is back.');
        return;
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const watch = () => {
    current.child.once('exit', () => {
      if (stopping) return;
      log('The database server has died and is started again.');
      restart = startAgain();
    });
  };
  // A process that leaves without `stop` (process.exit, an uncaught error) takes the server along.
  const leave = () => {
    current.child.kill('SIGINT');
  };
  watch();
  process.once('exit', leave);
  return {
    async stop() {
      stopping = true;
      await restart;
      await halt(cluster, current);
      process.removeListener('exit', leave);
    },
  };
}

const stateFile = (dataDir: string) => join(dataDir, 'postgres.json');

function readState(dataDir: string): State {
  try {
    return stateSchema.parse(JSON.parse(readIfThere(stateFile(dataDir)) ?? '{}'));
  } catch (error) {
    // Nothing in it is needed: the port is chosen and the roles are refreshed again.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
    throw error;
  }
}

function writeState(dataDir: string, state: State): void {
  writeFileSync(stateFile(dataDir), `${JSON.stringify(state, null, 2)}\n`);
}
