import type { Server } from 'node:http';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { runMigrations, serveDocs, withSsl, type Settings } from '@omni/platform';
import { migrations } from '../migrations';
import { portFault } from './port';
import { ensurePartitions } from '../libs/timeline/src';

const log = new Logger('Start');
const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 10_000;

/** Opens the port. @throws StartFault when it cannot be had */
export async function listen(app: NestFastifyApplication, { host, port }: Settings): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    throw portFault(error, host, port) ?? error;
  }
  const address = app.getHttpServer().address() as { port: number };
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name}:${String(address.port)}`;
}

/**
 * Health and figures of a process that serves nothing else. Where the port is taken (a second worker on one machine) it
 * works without: whom nobody asks need not answer.
 */
export function answerBeside(server: Server, { host, workerPort }: Settings): Server {
  server.on('error', (error) =>
    log.warn(`health is not told at port ${String(workerPort)}: ${error.message}`),
  );
  return workerPort === 0 ? server : server.listen(workerPort, host);
}

/** Swagger UI and the document, whose libraries are loaded when somebody first asks for them. */
export function docs(app: NestFastifyApplication): void {
  serveDocs(app);
}

/** Brings the database up to date. */
export async function migrate(settings: Settings): Promise<void> {
  if (settings.migrationDatabaseUrl === undefined) return;
  const owner = withSsl(settings.migrationDatabaseUrl, settings.databaseSsl);
  await runMigrations(owner, migrations);
  try {
    await ensurePartitions(owner);
  } catch (error) {
    if (isAbsence(error)) throw error;
    // Somebody held a table for longer than a second. Rows have a default partition; the next start makes up for it.
    log.warn(`the logs' partitions were not brought up to date: ${(error as Error).message}`);
  }
}

/** The same for a process whose database may come later than itself: it answers that it is not ready meanwhile. */
export async function migrateWhenPossible(settings: Settings, signal: AbortSignal): Promise<void> {
  for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, MAX_WAIT_MS)) {
    try {
      await migrate(settings);
      return;
    } catch (error) {
      if (!isAbsence(error)) throw error;
      log.warn(`the database cannot be reached yet: ${(error as Error).message}`);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function isAbsence(error: unknown): boolean {
  const { code = '', message } = error as { code?: string; message: string };
  return (
    /^(?:ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOSTUNREACH|57P0|53300|08)/.test(code) ||
    /terminated|timeout/i.test(message)
  );
}
