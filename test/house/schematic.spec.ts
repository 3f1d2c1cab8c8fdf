import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
/** Inside the tree, so that what is made compiles against the real platform. */
const made = join(root, '.data/schematic');
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [join(root, 'scripts/new.mjs'), ...args], {
    env: { ...process.env, NEW_ROOT: made },
    encoding: 'utf8',
    stdio: 'pipe',
  });

describe('npm run new', () => {
  beforeAll(() => {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
  });
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  it('starts a resource, a verb, an event and a metric that compile as they are', () => {
    run('resource', 'crm', 'price-lists');
    run('verb', 'crm', 'price-lists', 'publish-price-list');
    run('event', 'crm', 'price-lists', 'price-list-published');
    run('metric', 'crm', 'price-lists', 'lists-made');
    expect(readdirSync(join(made, 'libs/crm/src/price-lists')).length).toBeGreaterThanOrEqual(8);
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        incremental: false,
        tsBuildInfoFile: null,
        paths: { '@omni/platform': [join(root, 'libs/platform/src/index.ts')] },
      },
      include: [join(made, 'libs'), join(root, 'libs/platform/src/database/pg-utils.d.ts')],
    };
    const file = join(made, 'tsconfig.json');
    writeFileSync(file, JSON.stringify(config));
    expect(() =>
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', file], {
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });

  it('never overwrites a file', () => {
    expect(() => run('resource', 'crm', 'price-lists')).toThrow(/there already/);
  });
});
