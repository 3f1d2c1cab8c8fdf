import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, withDatabase, type Settings } from '../../platform/src/config/settings';
import { DATA_DIR, fromSetup } from './run-environment';
import type { TestDatabase } from './test-database';

/** Tests log in all the time, and all from one address: hashing costs little, and nobody is held off. */
const EASY = {
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  PORT: '0',
  PASSWORD_HASH_MEMORY_KIB: '64',
  PASSWORD_HASH_PASSES: '1',
  AUTH_RATE_LIMIT_PER_MINUTE: '1000000',
  SEARCH_RATE_LIMIT_PER_MINUTE: '1000000',
  AI_RATE_LIMIT_PER_MINUTE: '1000000',
  EXPORT_RATE_LIMIT_PER_MINUTE: '1000000',
  ORGANIZATION_RATE_LIMIT_PER_MINUTE: '10000000',
};

/** Settings of a product that runs on a test's database, at any free port, with a data directory of its own. */
export function testSettings(database: TestDatabase, env: Record<string, string> = {}): Settings {
  const dataDir = mkdtempSync(join(fromSetup(DATA_DIR), 'product-'));
  const settings = loadSettings({ ...EASY, ...env }, dataDir);
  return withDatabase(settings, {
    app: database.appUrl,
    owner: database.ownerUrl,
    relay: database.relayUrl,
    queue: database.queueUrl,
  });
}
