import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { loadSettings, withDatabase, type Settings } from '../../platform/src/config/settings';
import { DATA_DIR, fromSetup } from './run-environment';
import type { TestDatabase } from './test-database';

/** Settings of a product that runs on a test's database, at any free port, with a data directory of its own. */
export function testSettings(database: TestDatabase, env: Record<string, string> = {}): Settings {
  const dataDir = mkdtempSync(join(fromSetup(DATA_DIR), 'product-'));
  const settings = loadSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0', ...env }, dataDir);
  return withDatabase(settings, {
    app: database.appUrl,
    owner: database.ownerUrl,
    relay: database.relayUrl,
    queue: database.queueUrl,
  });
}
