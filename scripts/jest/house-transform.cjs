// Sends whoever imports a file of the house to the same file in the bundle; test files themselves are compiled by swc.
const { createHash } = require('node:crypto');
const { statSync } = require('node:fs');
const swc = require('@swc/jest');
const { bundle, nameOf } = require('./house.cjs');

const NO_MAP = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' });
const hash = (text) => createHash('sha256').update(text).digest('hex');

module.exports = {
  createTransformer(options) {
    const other = swc.createTransformer(options);
    return {
      ...other,
      getCacheKey: (text, path, ...rest) =>
        path === bundle
          ? hash(`house ${String(text.length)} ${String(statSync(path).mtimeMs)}`)
          : nameOf(path) === undefined
            ? other.getCacheKey(text, path, ...rest)
            : hash(`${bundle} ${path}`),
      process(text, path, ...rest) {
        // With an empty map of its own, or jest searches these megabytes for one whenever a stack is read.
        if (path === bundle) return { code: text, map: NO_MAP };
        const name = nameOf(path);
        if (name === undefined) return other.process(text, path, ...rest);
        return { code: `module.exports = require(${JSON.stringify(bundle)})(${JSON.stringify(name)});` };
      },
    };
  },
};
