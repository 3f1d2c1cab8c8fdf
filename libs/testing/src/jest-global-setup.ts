import { loadSecrets } from '../../platform/src/config/secrets';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../platform/src/embedded/embedded-postgres';
import { ADMIN_URL, DATA_DIR } from './run-environment';
import { makeRunDirectory, sweepCrashedRuns } from './run-directory';

declare global {
  // Seen by the teardown, which jest loads apart from this file.
  var omniTestServer: EmbeddedPostgres | undefined;
}

/** One PostgreSQL for the whole run. It may forget everything when the machine fails, so it need not wait for the disk. */
export default async function setup(): Promise<void> {
  await sweepCrashedRuns();
  const dataDir = makeRunDirectory();
  const server = await startEmbeddedPostgres({
    dataDir,
    secrets: loadSecrets(dataDir),
    log: (line) => {
      process.stderr.write(`${line}\n`);
    },
    serverSettings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: 300,
      autovacuum_naptime: '5min',
    },
  });
  globalThis.omniTestServer = server;
  // Inherited by the workers that jest starts after this.
  process.env[ADMIN_URL] = server.urls.admin;
  process.env[DATA_DIR] = dataDir;
}
