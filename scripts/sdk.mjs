// Generates the SDK's services and types from openapi/v1.json. The generator is no longer maintained upstream, so
// everything that knows it is in this file; `--check` compares instead of writing.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'sdk/src/generated');
const made = mkdtempSync(join(tmpdir(), 'sdk-'));
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/openapi-typescript-codegen/bin/index.js'),
    '-i',
    join(root, 'openapi/v1.json'),
    '-o',
    made,
    '--client',
    'fetch',
    '--useOptions',
    '--useUnionTypes',
    '--name',
    'ApiClient',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);

const files = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => relative(dir, join(f.parentPath, f.name)))
        .sort()
    : [];

let code = 0;
if (process.argv.includes('--check')) {
  const [now, kept] = [files(made), files(target)];
  const stale = [...new Set([...now, ...kept])].filter(
    (f) =>
      !now.includes(f) ||
      !kept.includes(f) ||
      readFileSync(join(made, f), 'utf8') !== readFileSync(join(target, f), 'utf8'),
  );
  for (const file of stale)
    console.log(`sdk/src/generated/${file} is stale: run \`npm run sdk:generate\` and commit what changes`);
  code = stale.length ? 1 : 0;
} else {
  rmSync(target, { recursive: true, force: true });
  cpSync(made, target, { recursive: true });
  console.log(`wrote ${files(target).length} files to sdk/src/generated`);
}
rmSync(made, { recursive: true, force: true });
process.exit(code);
