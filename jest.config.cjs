// Run through Node 24 with --experimental-vm-modules (npm run test:unit and its like do): Nest 12 is published as ES
// modules only, and jest loads those through Node's vm modules.

const { ensureHouse } = require('./scripts/jest/house.cjs');
const { paths } = require('./tsconfig.json').compilerOptions;

/** tsconfig.json says once what @omni/… means: its patterns as jest wants them, the exact ones first. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(paths).map(([alias, [file]]) => [
    `^${alias.replaceAll('/', '\\/').replace('*', '(.*)')}$`,
    file.replace('./', '<rootDir>/').replace('*', '$1'),
  ]),
);

// Not .swcrc: its `exclude` drops spec files, and its `paths` would rewrite @omni/* before moduleNameMapper sees it,
// so that jest.mock could not name the module.
const swcOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs', strict: true },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
};

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
  // Packages are left as they are published; only our own TypeScript is compiled.
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/sdk/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/test/house/planted/'],
};

/** Tests of the whole product share it (ADR 29). `SOURCES=1` loads every source by itself: its lines stand in a stack. */
const whole = process.env.SOURCES ? {} : { runtime: '<rootDir>/scripts/jest/house-runtime.cjs' };
if (!process.env.SOURCES) ensureHouse();

const withDatabase = {
  globalSetup: '<rootDir>/libs/testing/src/jest-global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/jest-global-teardown.ts',
};

const product = { ...shared, ...whole, ...withDatabase };

module.exports = {
  maxWorkers: 2,
  // Each file has globals and modules of its own, and not all of it is given back: workers are renewed.
  workerIdleMemoryLimit: '1200MB',
  // On a busy machine a worker takes longer than half a second to end, and would be said to have left something open.
  workerGracefulExitTimeout: 5_000,
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      ...withDatabase,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts', '<rootDir>/sdk/{src,test,examples}/**/*.spec.ts'],
    },
    {
      ...product,
      displayName: 'house',
      testMatch: ['<rootDir>/test/house/*.spec.ts'],
    },
    {
      ...product,
      displayName: 'scenarios',
      testMatch: ['<rootDir>/test/scenarios/**/*.spec.ts'],
    },
    {
      ...product,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/*.spec.ts'],
    },
    {
      ...product,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/*.spec.ts'],
    },
  ],
};
