// Who may know whom (docs: the house's plan, "Who may know whom"). Each rule keeps a planted violation under
// test/house/planted that must fail it, and it alone: test/house/boundaries.spec.ts.

const { join } = require('node:path');

/** They serve every resource from the catalogue, and so need to know none. */
const catalogueModules = [
  ...['ai', 'analytics', 'annotations', 'automation', 'exchange', 'governance', 'integrations'],
  ...['notifications', 'search', 'timeline', 'workflow'],
].join('|');

/** Tests and their tools look behind doors; no product code depends on them. */
const specs = '[.]spec[.]ts$';
const testing = '^libs/testing/';

module.exports = {
  forbidden: [
    {
      name: 'front-door-only',
      comment:
        "A module reaches another by its front door, src/index.ts. What lies behind it is the other's own.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: testing },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index[.]ts$', testing] },
    },
    {
      name: 'light-door',
      comment: 'Whoever asks a module for a name must not load its handlers, its tables and Nest with it.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/index[.]ts$', pathNot: '^libs/(platform|testing)/' },
      to: { path: '^libs/(?!platform/).*[.](handler|entity|module|controller)[.]ts$', reachable: true },
    },
    {
      name: 'platform-knows-nobody',
      comment: 'The platform is what every module stands on.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^(libs/(?!platform/|testing/)|apps/)' },
    },
    {
      name: 'catalogue-modules-know-no-domain',
      comment: 'They work from the catalogue: a module that is added changes none of them.',
      severity: 'error',
      from: { path: `^libs/(${catalogueModules})/` },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/platform/', testing] },
    },
    {
      name: 'no-circular',
      comment: 'What knows each other is one thing: make it one file, or take out what both need.',
      severity: 'error',
      from: { path: '^(libs|apps)/' },
      to: { circular: true },
    },
    {
      name: 'apps-only-compose',
      comment:
        "Apps enter a module by its doors: src/index.ts and, apps alone, the module's own src/<name>.module.ts.",
      severity: 'error',
      from: { path: '^apps/' },
      to: {
        path: '^libs/([^/]+)/',
        pathNot: [
          '^libs/[^/]+/src/index[.]ts$',
          '^libs/([^/]+)/src/\\1[.]module[.]ts$',
          // The platform's two small doors, for what must not load all of it: a start, and migrations.
          '^libs/platform/src/(start|migrations)[.]ts$',
        ],
      },
    },
    {
      name: 'apps-hold-no-handlers',
      comment: 'What handles, stores or answers belongs to a module, where every app finds it.',
      severity: 'error',
      from: { path: '^apps/.*[.](handler|entity|controller|record|policy|consumer)[.]ts$' },
      to: {},
    },
    {
      name: 'testing-stays-in-tests',
      comment: 'The product runs without its tests.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: [specs, testing] },
      to: { path: testing },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^sdk/dist/'] },
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    // Imports of types alone are gone at run time: an entity may type a view without being loaded by it.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['require', 'import', 'node'],
    },
    detectJSDocImports: false,
    skipAnalysisNotInRules: true,
    cache: false,
  },
};
