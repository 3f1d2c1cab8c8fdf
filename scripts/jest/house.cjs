// The house in one file, for tests that start the whole product: reading it takes a second where resolving and reading
// two thousand takes four.
const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join, relative, sep } = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = join(__dirname, '../..');
/** Of this checkout alone: several may share what is installed. */
const checkout = createHash('sha256').update(root).digest('hex').slice(0, 8);
const bundle = join(root, 'node_modules/.cache/jest', `house-${checkout}.js`);
const DIRECTORIES = ['apps', 'libs', 'migrations'];

/** Compiles and joins the sources where one is newer than what is there. */
function ensureHouse() {
  const changed = [...sources(), join(root, '.swcrc'), __filename].map((file) => statSync(file).mtimeMs);
  if (!existsSync(bundle) || Math.max(...changed) > statSync(bundle).mtimeMs) build();
}

function build() {
  const begun = Date.now() / 1000;
  const modules = sources().map((file) => {
    const { code } = transformFileSync(file, { cwd: root, sourceMaps: false });
    return `${JSON.stringify(nameOf(file))}(module,exports,require,__filename,__dirname){${code}\n}`;
  });
  mkdirSync(dirname(bundle), { recursive: true });
  const made = `${bundle}.${String(process.pid)}`;
  writeFileSync(
    made,
    `const defined={\n${modules.join(',\n')}};\n(${loader.toString()})(${JSON.stringify(root)});\n`,
  );
  // As old as the moment it was begun, so that a change during the build is seen the next time.
  utimesSync(made, begun, begun);
  renameSync(made, bundle);
}

/** Runs inside the bundle: `require` between the house's own files; packages are Node's. */
function loader(root) {
  /* global defined */
  const loaded = new Map();
  const named = (path) =>
    [path, `${path}.js`, `${path}/index.js`].find((name) => Object.hasOwn(defined, name));
  const resolve = (from, request) => {
    const parts = from.split('/').slice(0, -1);
    for (const part of request.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    return named(parts.join('/'));
  };
  const absolute = (request) =>
    request.startsWith(`${root}/`)
      ? named(request.slice(root.length + 1).replace(/\.ts$/, '.js'))
      : undefined;
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const made = { exports: {} };
    loaded.set(name, made);
    const inner = (request) => {
      const own = request.startsWith('.') ? resolve(name, request) : absolute(request);
      return own === undefined ? require(request) : load(own);
    };
    inner.resolve = (request) => require.resolve(request);
    const path = `${root}/${name.replace(/\.js$/, '.ts')}`;
    try {
      defined[name](made, made.exports, inner, path, path.slice(0, path.lastIndexOf('/')));
    } catch (error) {
      loaded.delete(name);
      throw error;
    }
    return made.exports;
  };
  module.exports = load;
}

function sources() {
  return DIRECTORIES.flatMap((name) =>
    readdirSync(join(root, name), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => nameOf(file) !== undefined),
  );
}

/** A source's name in the bundle, `libs/platform/src/index.js`; undefined for what is no part of the house. */
function nameOf(file) {
  const name = relative(root, file).split(sep).join('/');
  return DIRECTORIES.includes(name.split('/')[0]) && /(?<!\.spec|\.d)\.ts$/.test(name)
    ? name.replace(/\.ts$/, '.js')
    : undefined;
}

module.exports = { bundle, ensureHouse, nameOf };
