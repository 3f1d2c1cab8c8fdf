import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets, rotateJwtKeys } from './secrets';
import { StartFault } from './start-fault';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'omni-secrets-'));
  file = join(dataDir, 'secrets.json');
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

test('secrets are made at the first call and read at every further one', () => {
  const made = loadSecrets(dataDir);
  expect(loadSecrets(dataDir)).toEqual(made);
  expect(readdirSync(dataDir)).toEqual(['secrets.json']);
});

test('two data directories share no secret', () => {
  const values = (dir: string) => [
    ...readFileSync(join(dir, 'secrets.json'), 'utf8').matchAll(/: "([^"]{16,})"/g),
  ];
  loadSecrets(dataDir);
  const other = join(dataDir, 'other');
  loadSecrets(other);
  const all = [...values(dataDir), ...values(other)].map((match) => match[1]);
  expect(all).toHaveLength(18); // kid, secret, createdAt, root key and five passwords, twice
  expect(new Set(all.filter((value) => !/^\d{4}-.*Z$/.test(value ?? ''))).size).toBe(16);
});

test('only its owner can read the file', () => {
  loadSecrets(dataDir);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a file that was opened to others is closed again', () => {
  loadSecrets(dataDir);
  chmodSync(file, 0o644);
  loadSecrets(dataDir);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('damaged secrets stop the start and are never made anew', () => {
  writeFileSync(file, '{"jwtKeys": [');
  expect(() => loadSecrets(dataDir)).toThrow(StartFault);
  expect(() => loadSecrets(dataDir)).toThrow(/damaged: put the file back from a backup/);
  expect(readFileSync(file, 'utf8')).toBe('{"jwtKeys": [');
});

test('a data directory that is a file is told in one sentence', () => {
  writeFileSync(file, '');
  expect(() => loadSecrets(file)).toThrow(/DATA_DIR must be a directory/);
});

test('rotation puts a new signing key in front and keeps the last one for verifying', () => {
  const [first] = loadSecrets(dataDir).jwtKeys;
  const later = new Date(Date.now() + 1000);
  const latest = new Date(Date.now() + 2000);
  const second = rotateJwtKeys(dataDir, 2, later).jwtKeys;
  expect(second.map((key) => key.kid)).toEqual([expect.any(String), first?.kid]);
  const third = rotateJwtKeys(dataDir, 2, latest).jwtKeys;
  expect(third.map((key) => key.kid)).toEqual([expect.any(String), second[0]?.kid]);
  expect(loadSecrets(dataDir).jwtKeys).toEqual(third);
});
