// The runtime of tests that start the whole product. Jest gives every test file a world of its own, and the product would
// be loaded, started and compiled from cold in each. Here a worker loads it once, outside of those worlds, and the packages
// that tests share with it; a test file and what stands beside it under test/ are loaded anew as ever.
const { createRequire, isBuiltin } = require('node:module');
const { sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const Runtime = require('jest-runtime').default;
const { bundle, nameOf } = require('./house.cjs');

// What V8 keeps of compiled sources in case they come again holds on to the world that they were compiled for.
setFlagsFromString('--no-compilation-cache');

/**
 * Of these a test and the product must mean the same, or `instanceof`, metadata and equality would tell them apart. Not of
 * Object and Array: what is written as `{}` and `[]` in a test is made by its own.
 */
const SHARED = Object.getOwnPropertyNames(globalThis).filter(
  (name) => /(Error|.Array|Map|Set)$/.test(name) || ['Date', 'Promise', 'Reflect'].includes(name),
);

class HouseRuntime extends Runtime {
  constructor(config, environment, resolver, ...rest) {
    super(config, environment, resolver, ...rest);
    this.resolver = resolver;
    for (const name of SHARED) environment.global[name] = globalThis[name];
  }

  /** What a file's `require` and `import` come to. No test of the whole product puts a mock in a module's place. */
  requireModuleOrMock(from, name) {
    if (isBuiltin(name) || name.startsWith('@jest/')) return super.requireModuleOrMock(from, name);
    const path = this.resolver.resolveStubModuleName(from, name) ?? this.resolver.resolveModule(from, name);
    const own = nameOf(path);
    if (own !== undefined) return require(bundle)(own);
    return path.includes(`${sep}node_modules${sep}`)
      ? createRequire(from)(name)
      : super.requireModuleOrMock(from, name);
  }
}

module.exports = HouseRuntime;
