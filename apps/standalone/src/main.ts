import {
  loadSecrets,
  loadSettings,
  startEmbeddedPostgres,
  withDatabase,
  type EmbeddedPostgres,
  type Settings,
} from '@omni/platform/start';
import { requirePort } from '../../port';
import { runProcess, type Running } from '../../process';

/** The whole product in one process: its own PostgreSQL unless DATABASE_URL names one, the API and the worker. */
runProcess(async (signal) => {
  const given = loadSettings();
  await requirePort(given);
  const starting = database(given);
  // Loaded while the database starts; both take about as long.
  const { startAll } = loadRest();
  const { settings, postgres } = await starting;
  try {
    return await startAll(settings, postgres, signal, process.argv.includes('--demo'));
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
});

type StartAll = (
  settings: Settings,
  postgres: EmbeddedPostgres | undefined,
  signal: AbortSignal,
  demo: boolean,
) => Promise<Running>;

function loadRest(): { startAll: StartAll } {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be loaded before the database is started
  return require('./start-all') as { startAll: StartAll };
}

async function database(
  settings: Settings,
): Promise<{ settings: Settings; postgres: EmbeddedPostgres | undefined }> {
  if (settings.databaseUrl !== undefined) return { settings, postgres: undefined };
  const postgres = await startEmbeddedPostgres({
    dataDir: settings.dataDir,
    secrets: loadSecrets(settings.dataDir),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  return { settings: withDatabase(settings, postgres.urls), postgres };
}
