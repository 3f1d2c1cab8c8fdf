// Sends whoever imports a file of the house to the same file in the bundle; test files themselves are compiled by swc.
const { createHash } = require('node:crypto');
const swc = require('@swc/jest');
const { bundle, nameOf } = require('./house.cjs');

module.exports = {
  createTransformer(options) {
    const other = swc.createTransformer(options);
    return {
      ...other,
      getCacheKey: (text, path, ...rest) =>
        nameOf(path) === undefined
          ? other.getCacheKey(text, path, ...rest)
          : createHash('sha256').update(`${bundle} ${path}`).digest('hex'),
      process(text, path, ...rest) {
        const name = nameOf(path);
        if (name === undefined) return other.process(text, path, ...rest);
        return { code: `module.exports = require(${JSON.stringify(bundle)})(${JSON.stringify(name)});` };
      },
    };
  },
};
