// npm test: everything that must hold before a change is accepted, one step after the other.
// `npm test -- lint types` runs the named steps alone.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureInstalled, nodeBinary, root } from './prepare.mjs';

/** Where the state of the requirements is read from as well. */
const reports = join(root, '.data/test-results');

/** Runs through Node 24, whichever Node runs this file. */
const program = (path, ...args) => [nodeBinary(), join(root, path), ...args];
const tool = (path, ...args) => program(join('node_modules', path), ...args);
const jest = (report, ...args) => [
  nodeBinary(),
  // Nest 12 is published as ES modules only.
  ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  join(root, 'node_modules/jest/bin/jest.js'),
  // What a file left open is told when it is run by itself; here it must not hold up all others.
  ...['--forceExit', '--json', `--outputFile=${report}`, ...args],
];

/** A step that takes longer hangs: it is ended and has failed. */
const LIMIT_MS = 30 * 60_000;
const LIMIT_AGAIN_MS = 10 * 60_000;

/**
 * A step is a name and a command. One with `report` is a run of jest, whose tests are counted one by one; any other
 * counts as one test, and what it printed is shown only when it fails. Steps that only read the sources come first, two
 * at a time, the longest before the others. Add further steps at the end.
 */
const readingSteps = () => [
  { name: 'lint', command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'types', command: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  {
    name: 'boundaries',
    command: tool('dependency-cruiser/bin/dependency-cruiser.mjs', 'apps', 'libs', 'migrations'),
  },
];
const steps = () => [
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'contracts', command: program('dist/apps/contracts/src/main.js', '--check') },
  { name: 'sdk', command: program('scripts/sdk.mjs', '--check') },
  jestStep('tests', '--selectProjects', 'unit', 'house', 'scenarios'),
  jestStep('faults', '--selectProjects', 'faults'),
  jestStep('browser', '--selectProjects', 'browser'),
];

function jestStep(name, ...args) {
  const report = join(reports, `${name}.json`);
  return { name, report, command: jest(report, ...args) };
}

async function run({ name, command: [command, ...args], report }) {
  if (report) {
    rmSync(report, { force: true });
    console.log(`${name} …`);
  }
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    // Jest's --json would print the report as well as write it.
    stdio: report ? ['inherit', 'ignore', 'inherit'] : ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
    timeout: LIMIT_MS,
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  const status = await once(child, 'close').then(
    ([code]) => code,
    (error) => printed.push(Buffer.from(error.message)),
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const ok = status === 0 || passesAlone(report, command, args);
  console.log(`${name.padEnd(12)}${ok ? 'ok' : 'FAILED'}  ${seconds} s`);
  if (!ok) process.stdout.write(Buffer.concat(printed));
  return counted(report, ok);
}

/** Files that may be tried a second time; more than this is no accident of timing. */
const FEW = 6;

/**
 * Runs the few files that failed once more, one after the other: two hundred files share two cores and one PostgreSQL,
 * and some wait for processes and locks. What passes only then is named, so that nobody takes it for sound.
 */
function passesAlone(report, command, args) {
  if (!report || !existsSync(report)) return false;
  const first = JSON.parse(readFileSync(report, 'utf8'));
  const failed = first.testResults.filter((suite) => suite.status === 'failed');
  if (failed.length === 0 || failed.length > FEW) return false;
  const files = failed.map((suite) => suite.name);
  const again = `${report}.again`;
  const kept = args.map((arg) => (arg.startsWith('--outputFile=') ? `--outputFile=${again}` : arg));
  const { status } = spawnSync(command, [...kept, '--runInBand', '--runTestsByPath', ...files], {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
    timeout: LIMIT_AGAIN_MS,
  });
  if (!existsSync(again)) return false;
  const second = JSON.parse(readFileSync(again, 'utf8'));
  rmSync(again);
  if (status !== 0) return false;
  console.log(`passed only when run again, alone: ${files.map((file) => relative(root, file)).join(', ')}`);
  const rest = first.testResults.filter((suite) => suite.status !== 'failed');
  const merged = { ...second, testResults: [...rest, ...second.testResults] };
  const tests = merged.testResults.flatMap((suite) => suite.assertionResults);
  merged.numPassedTests = tests.filter((test) => test.status === 'passed').length;
  writeFileSync(report, JSON.stringify(merged));
  return true;
}

function counted(report, ok) {
  const single = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!report || !existsSync(report)) return single;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  // Jest may fail without a failed test: for want of any test, or of a setup that works.
  return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

async function main(names) {
  ensureInstalled();
  // A full run leaves its own results alone; a single step adds to the last ones.
  if (names.length === 0) rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const known = [...readingSteps(), ...steps()].map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw Object.assign(new Error(`No step is named ${unknown.join(', ')}.`), { expected: true });
  }
  const asked = ({ name }) => names.length === 0 || names.includes(name);
  const counts = [];
  const workOff = async (list) => {
    for (let step = list.shift(); step; step = list.shift()) counts.push(await run(step));
  };
  const reading = readingSteps().filter(asked);
  await Promise.all([workOff(reading), workOff(reading)]);
  await workOff(steps().filter(asked));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.expected ? error.message : error);
  process.exitCode = 1;
}
