import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, settingsSchema, withDatabase } from './settings';
import { StartFault } from './start-fault';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'omni-settings-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

const faultOf = (env: Record<string, string>) => {
  try {
    loadSettings(env, dataDir);
  } catch (error) {
    if (error instanceof StartFault) return error.message;
    throw error;
  }
  throw new Error('no fault was found');
};

const key = (kid: string, createdAt: string) => ({ kid, secret: 'k'.repeat(43), createdAt });
const served = {
  DATABASE_URL: 'postgres://app@db/omni',
  RELAY_DATABASE_URL: 'postgres://relay@db/omni',
  QUEUE_URL: 'redis://queue:6379',
};

test('an empty environment gives a product that serves this machine from its data directory', () => {
  const settings = loadSettings({}, dataDir);
  expect(settings).toMatchObject({
    nodeEnv: 'development',
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    dataDir,
    databasePoolSize: 10,
    rateLimitPerMinute: 6000,
    trustedProxies: [],
  });
  expect(settings.databaseUrl).toBeUndefined();
});

test('keys that are not set are made once and stay the same', () => {
  const first = loadSettings({}, dataDir);
  const second = loadSettings({}, dataDir);
  expect(first.jwtKeys).toHaveLength(1);
  expect(Buffer.from(first.encryptionRootKey, 'base64')).toHaveLength(32);
  expect(second.jwtKeys).toEqual(first.jwtKeys);
  expect(second.encryptionRootKey).toBe(first.encryptionRootKey);
});

test('every fault is told at once', () => {
  const message = faultOf({
    PORT: '70000',
    DATABASE_URL: 'mysql://db',
    FORCE_HTTPS: 'maybe',
    LOG_LEVEL: 'loud',
    TRUSTED_PROXIES: '10.0.0.0/33',
    CORS_ORIGINS: 'https://app.example.com/path',
    S3_BUCKET: 'files',
  });
  expect(message.split('\n')).toEqual([
    'The settings cannot be used (10 faults):',
    '  PORT must be a whole number from 0 to 65535',
    '  LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent',
    '  DATABASE_URL must be a postgres:// URL that names a host and a database',
    '  TRUSTED_PROXIES must be IP addresses or ranges such as 10.0.0.0/8, separated by commas',
    '  CORS_ORIGINS must be origins such as https://app.example.com (no path), separated by commas',
    '  FORCE_HTTPS must be true or false',
    '  RELAY_DATABASE_URL is needed beside DATABASE_URL',
    '  QUEUE_DATABASE_URL is needed beside DATABASE_URL, unless QUEUE_URL names a Redis',
    '  S3_ACCESS_KEY_ID is needed beside S3_BUCKET',
    '  S3_SECRET_ACCESS_KEY is needed beside S3_BUCKET',
    'The file .env.example explains every setting.',
  ]);
});

test('a fault never shows the value, which may be a secret', () => {
  const message = faultOf({ ENCRYPTION_ROOT_KEY: 'tooshort', DATABASE_URL: 'postgres://app:hunter2@/' });
  expect(message).not.toMatch(/tooshort|hunter2/);
});

test('no secrets are made for settings that cannot be used', () => {
  faultOf({ PORT: 'abc' });
  expect(existsSync(join(dataDir, 'secrets.json'))).toBe(false);
});

test('an empty variable counts as one that is not set', () => {
  expect(loadSettings({ PORT: '', DATABASE_URL: ' ', QUEUE_URL: '' }, dataDir).port).toBe(3000);
});

test('in production with a database server the keys and the address must be set', () => {
  const message = faultOf({ NODE_ENV: 'production', ...served });
  expect(message).toMatch(/PUBLIC_URL is needed/);
  expect(message).toMatch(/JWT_KEYS is needed/);
  expect(message).toMatch(/ENCRYPTION_ROOT_KEY is needed/);
});

test('with all keys set nothing is written to the data directory', () => {
  const settings = loadSettings(
    {
      NODE_ENV: 'production',
      ...served,
      PUBLIC_URL: 'https://office.example.com/',
      JWT_KEYS: JSON.stringify([key('old', '2025-01-01T00:00:00Z'), key('new', '2025-06-01T00:00:00Z')]),
      ENCRYPTION_ROOT_KEY: Buffer.alloc(32, 7).toString('base64'),
    },
    dataDir,
  );
  expect(settings.host).toBe('0.0.0.0');
  expect(settings.publicUrl).toBe('https://office.example.com');
  expect(settings.jwtKeys.map((k) => k.kid)).toEqual(['new', 'old']);
  expect(existsSync(join(dataDir, 'secrets.json'))).toBe(false);
});

test.each([
  ['no JSON', 'kid=1'],
  ['an empty set', '[]'],
  ['a short secret', JSON.stringify([{ ...key('a', '2025-01-01T00:00:00Z'), secret: 'short' }])],
  ['one kid twice', JSON.stringify([key('a', '2025-01-01T00:00:00Z'), key('a', '2025-01-02T00:00:00Z')])],
])('a JWT key set with %s is refused', (_, value) => {
  expect(faultOf({ JWT_KEYS: value })).toMatch(/JWT_KEYS must be a JSON array/);
});

test('a role URL without DATABASE_URL is refused rather than ignored', () => {
  expect(faultOf({ RELAY_DATABASE_URL: served.RELAY_DATABASE_URL })).toMatch(
    /RELAY_DATABASE_URL is given without DATABASE_URL/,
  );
});

test('the URLs of a started database take the place of those that were not set', () => {
  const urls = { app: 'a', owner: 'o', relay: 'r', queue: 'q' };
  expect(withDatabase(loadSettings({}, dataDir), urls)).toMatchObject({
    databaseUrl: 'a',
    migrationDatabaseUrl: 'o',
    relayDatabaseUrl: 'r',
    queueDatabaseUrl: 'q',
  });
});

test('.env.example names exactly the settings of the schema', () => {
  const example = readFileSync(join(__dirname, '../../../../.env.example'), 'utf8');
  const named = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(Object.keys(settingsSchema.shape).sort());
});
