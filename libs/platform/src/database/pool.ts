import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import type { Settings } from '../config/settings';
import { pgTypes } from './types';

type Ssl = Settings['databaseSsl'];

export interface PoolSpec {
  url: string;
  /** what `pg_stat_activity` shows */
  name: string;
  size: number;
  /** after this a statement is ended by the server */
  statementTimeoutMs?: number;
  searchPath?: string;
}

/** Waiting for a free connection longer than this answers 503: the caller is served better by trying again. */
const CONNECT_TIMEOUT_MS = 10_000;
/** Making a connection costs more than a request: those of a busy minute are kept for the next. */
const IDLE_MS = 300_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** A transaction that its process forgot holds back the outbox, which reads behind the oldest open one. */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** A pool whose sessions all speak the same: UTC, no schema by default, rows as plain JSON. */
export function openPool(settings: { databaseSsl: Ssl }, spec: PoolSpec): Pool {
  const pool = new Pool({
    connectionString: withSsl(spec.url, settings.databaseSsl),
    application_name: spec.name,
    max: spec.size,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    statement_timeout: spec.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    options: `-c search_path=${spec.searchPath ?? 'pg_catalog,public'} -c timezone=UTC`,
    types: pgTypes,
  });
  const log = new Logger('Database');
  // An idle connection that dies (a restart of the server) is replaced at the next use; without a listener it would
  // end the process.
  pool.on('error', (error) => {
    if (!pool.ending) log.warn(`a connection of the pool ${spec.name} was lost: ${error.message}`);
  });
  // One that is in use when it dies tells whoever uses it by the next statement; this keeps it from ending the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The address with the encryption that the settings ask for, unless it says so itself. */
export function withSsl(url: string, ssl: Ssl): string {
  if (ssl === 'disable') return url;
  const address = new URL(url);
  if (!address.searchParams.has('sslmode')) {
    address.searchParams.set('sslmode', ssl === 'require' ? 'no-verify' : 'verify-full');
  }
  return address.href;
}
