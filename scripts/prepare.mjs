// What npm start and npm test share: an install and a build that are done only where they are due.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist/apps/standalone/src/main.js');

/** A failure that is told in one sentence, without a stack. */
export function fault(message) {
  return Object.assign(new Error(message), { expected: true });
}

/** Node 24, which the install brings along; the product loads Nest's ES modules in a way that older ones cannot. */
export function nodeBinary() {
  const bundled = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw fault('Node 24 is missing from node_modules: run npm ci, with install scripts allowed.');
}

/** Runs npm ci where what is installed is not what package-lock.json names. Answers whether it did. */
export function ensureInstalled() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed)) {
    if (mtime(installed) >= mtime(lock)) return false;
    // A checkout or a copy renews the lock file's time without changing a line.
    if (sameInstall(readJson(lock), readJson(installed))) return false;
  }
  console.log('Installing packages (npm ci) …');
  // Some packages ask for a newer Node than npm's own: the product runs under the one that is installed along with them.
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  return true;
}

/** Builds where a source is newer than the build. Answers whether it did. */
export function ensureBuilt() {
  const sources = ['apps', 'libs', 'migrations', '.swcrc', 'tsconfig.json'].map((name) => join(root, name));
  if (existsSync(main) && newest(sources) <= mtime(main)) return false;
  console.log('Building …');
  // What was deleted from the sources, a migration above all, must not live on in the build.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  try {
    npm('run', '--silent', 'build');
  } catch (error) {
    rmSync(main, { force: true });
    throw error;
  }
  return true;
}

/** MiB for what a few dozen requests at once leave behind: less, and it grows old with them, which costs a third more memory. */
const YOUNG = '--max-semi-space-size=32';

export function runProduct(args) {
  if (!existsSync(main)) throw fault(`The build has no ${main}.`);
  const settings = existsSync(join(root, '.env')) ? ['--env-file=.env'] : [];
  const child = spawn(nodeBinary(), [YOUNG, ...settings, main, ...args], {
    cwd: root,
    stdio: 'inherit',
    // Compiled code is kept between starts: a thousand modules need not be compiled again.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/v8'), ...process.env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal's Ctrl-C has reached the product already, which shares our process group.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  whenAbandoned(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(signal ? 128 + constants.signals[signal] : code);
  });
}

/**
 * npm passes a signal on to the shell between it and us, and that shell ends without a word to us; a killed npm tells
 * nobody. Either would leave the product running with its port taken.
 */
function whenAbandoned(leave) {
  const chain = npmChain();
  if (chain.length === 0) return;
  const timer = setInterval(() => {
    if (chain.every(([pid, parent]) => parentOf(pid) === parent)) return;
    clearInterval(timer);
    leave();
  }, 500);
  timer.unref();
}

/** From us up to the npm that runs us, each process with its parent; empty without npm, whose end then means nothing. */
function npmChain() {
  if (process.env.npm_lifecycle_event !== 'start') return [];
  const chain = [[process.pid, process.ppid]];
  if (process.platform !== 'linux') return chain;
  const nameOf = (pid) => readIfThere(`/proc/${pid}/cmdline`) ?? '';
  if (!/^npm|npm-cli/.test(nameOf(process.ppid))) chain.push([process.ppid, parentOf(process.ppid)]);
  return chain;
}

function parentOf(pid) {
  if (pid === process.pid) return process.ppid;
  return Number(/^PPid:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`) ?? '')?.[1]);
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function npm(...args) {
  const { error, status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw fault(`npm ${args[0]} cannot be run: ${error.message}`);
  if (status !== 0) throw fault(`npm ${args.join(' ')} failed; what it printed above says why.`);
}

function sameInstall(lock, installed) {
  const has = (path) => installed.packages[path];
  return Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '') return true;
    if (!has(path)) return entry.optional === true;
    return has(path).version === entry.version && has(path).integrity === entry.integrity;
  });
}

const mtime = (path) => statSync(path).mtimeMs;

/** The newest time of all files and directories below; a directory's own time tells of a file that was removed. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
