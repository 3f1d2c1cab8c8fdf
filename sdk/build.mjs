// Builds the package: one bundle for each module system, and types.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const shared = {
  entryPoints: [join(here, 'src/index.ts')],
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
};
await build({ ...shared, format: 'esm', outfile: join(here, 'dist/index.mjs') });
await build({ ...shared, format: 'cjs', outfile: join(here, 'dist/index.cjs') });
execFileSync(
  process.execPath,
  [join(here, '../node_modules/typescript/bin/tsc'), '-p', join(here, 'tsconfig.json')],
  { stdio: 'inherit' },
);
