import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  Catalogue,
  accessTable,
  asyncApiDocument,
  breakingChanges,
  loadSettings,
  openApiDocument,
  operationList,
  routesOf,
  type ApiDoc,
} from '@omni/platform';
import { closeGround, createHttpApp, openGround } from '../../compose';

/** Everything that is generated from the running declarations and committed. `--check` compares instead of writing. */
async function main(): Promise<number> {
  const check = process.argv.includes('--check');
  // Declarations need no database: the address is never asked.
  const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
  const env = {
    DATABASE_URL: nowhere,
    MIGRATION_DATABASE_URL: nowhere,
    RELAY_DATABASE_URL: nowhere,
    QUEUE_DATABASE_URL: nowhere,
    LOG_LEVEL: 'silent',
  };
  const ground = openGround(loadSettings(env, mkdtempSync(join(tmpdir(), 'contracts-'))));
  const app = await createHttpApp(ground);
  await app.init();
  const routes = routesOf(app);
  const document = openApiDocument(app);
  const files: Record<string, string> = {
    'openapi/v1.json': `${JSON.stringify(document, null, 2)}\n`,
    'openapi/operations.txt': operationList(routes),
    'openapi/events.asyncapi.json': `${JSON.stringify(asyncApiDocument(app.get(Catalogue, { strict: false })), null, 2)}\n`,
    'docs/access.generated.md': accessTable(app.get(Catalogue, { strict: false }), routes),
  };
  await app.close();
  await closeGround(ground);
  const root = process.cwd();
  if (check) return compare(root, files);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    process.stdout.write(`wrote ${name}\n`);
  }
  return 0;
}

function compare(root: string, files: Record<string, string>): number {
  const stale = Object.entries(files).filter(([name, text]) => read(join(root, name)) !== text);
  for (const [name] of stale)
    process.stdout.write(`${name} is stale: run \`npm run contracts\` and commit what changes\n`);
  const committed = read(join(root, 'openapi/v1.json'));
  const breaks = committed
    ? breakingChanges(JSON.parse(committed) as ApiDoc, JSON.parse(files['openapi/v1.json'] ?? '') as ApiDoc)
    : [];
  for (const line of breaks) process.stdout.write(`BREAKING: ${line}\n`);
  return stale.length || breaks.length ? 1 : 0;
}

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
