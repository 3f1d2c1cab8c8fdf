import { resolve } from 'node:path';
import { z } from 'zod';
import { loadSecrets, newestFirst, type JwtKey } from './secrets';
import {
  addressRanges,
  databaseUrl,
  jwtKeys,
  oneOf,
  origins,
  rootKey,
  socketAddress,
  text,
  url,
  wholeNumber,
  yesOrNo,
} from './setting-types';
import { StartFault } from './start-fault';

/** Every setting, by the name it has in the environment. `.env.example` explains each to the person who runs it. */
export const settingsSchema = z.object({
  NODE_ENV: oneOf('development', 'test', 'production').default('development'),
  PORT: wholeNumber(0, 65_535).default(3000),
  WORKER_PORT: wholeNumber(0, 65_535).default(3001),
  HOST: text('a host name or an address').optional(),
  PUBLIC_URL: url(['http:', 'https:'], 'an http:// or https:// URL').optional(),
  DATA_DIR: text('a directory').default('.data'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),

  DATABASE_URL: databaseUrl().optional(),
  MIGRATION_DATABASE_URL: databaseUrl().optional(),
  RELAY_DATABASE_URL: databaseUrl().optional(),
  QUEUE_DATABASE_URL: databaseUrl().optional(),
  DATABASE_POOL_SIZE: wholeNumber(2, 500).default(10),
  DATABASE_SSL: oneOf('disable', 'require', 'verify-full').default('disable'),
  QUEUE_URL: url(['redis:', 'rediss:'], 'a redis:// or rediss:// URL').optional(),

  JWT_KEYS: jwtKeys().optional(),
  ENCRYPTION_ROOT_KEY: rootKey().optional(),

  TRUSTED_PROXIES: addressRanges().default([]),
  CORS_ORIGINS: origins().default([]),
  FORCE_HTTPS: yesOrNo().default(false),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1, 10_000_000).default(6000),
  AUTH_RATE_LIMIT_PER_MINUTE: wholeNumber(1, 10_000_000).default(60),
  ORGANIZATION_RATE_LIMIT_PER_MINUTE: wholeNumber(1, 100_000_000).default(30_000),
  SEARCH_RATE_LIMIT_PER_MINUTE: wholeNumber(1, 10_000_000).default(1200),
  AI_RATE_LIMIT_PER_MINUTE: wholeNumber(1, 10_000_000).default(120),
  EXPORT_RATE_LIMIT_PER_MINUTE: wholeNumber(1, 10_000_000).default(30),
  PASSWORD_HASH_MEMORY_KIB: wholeNumber(8, 4_194_304).default(19_456),
  PASSWORD_HASH_PASSES: wholeNumber(1, 100).default(2),

  S3_ENDPOINT: url(['http:', 'https:'], 'an http:// or https:// URL').optional(),
  S3_REGION: text('a region').default('us-east-1'),
  S3_BUCKET: text('the name of a bucket').optional(),
  S3_ACCESS_KEY_ID: text('an access key id').optional(),
  S3_SECRET_ACCESS_KEY: text('a secret access key').optional(),
  S3_FORCE_PATH_STYLE: yesOrNo().default(false),
  S3_PUBLIC_ENDPOINT: url(['http:', 'https:'], 'an http:// or https:// URL').optional(),
  MAX_UPLOAD_BYTES: wholeNumber(1, 5_368_709_120).default(5_368_709_120),
  CLAMD_MAX_BYTES: wholeNumber(1, 5_368_709_120).default(26_214_400),
  CLAMD_URL: socketAddress('tcp://host:3310 or unix:/run/clamd.sock').optional(),

  SMTP_URL: url(['smtp:', 'smtps:'], 'an smtp:// or smtps:// URL').optional(),
  MAIL_FROM: text('a sender such as Name <mail@example.com>').default('OmniBusiness <no-reply@localhost>'),

  SANDBOX_PORT: wholeNumber(0, 65_535).optional(),
  SANDBOX_URL: url(['http:', 'https:'], 'an http:// or https:// URL').optional(),
  SANDBOX_CONTROL_TOKEN: text('a token').optional(),

  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:'], 'an http:// or https:// URL').optional(),
});

/** Made-up providers serve a developer's machine unasked, and nothing else. */
const SANDBOX_PORT = 3002;

type SettingName = keyof typeof settingsSchema.shape;
type CamelCase<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Tail>>}`
  : Lowercase<S>;
type Parsed = z.output<typeof settingsSchema>;

/**
 * The environment's settings under camelCase names (`DATABASE_URL` is `databaseUrl`).
 * Without `databaseUrl` the embedded PostgreSQL serves; its URLs are put in with `withDatabase`.
 * Of `jwtKeys`, newest first, the first signs and all verify. `encryptionRootKey` is 32 bytes in base64.
 */
export type Settings = Omit<
  { readonly [K in SettingName as CamelCase<K>]: Parsed[K] },
  'host' | 'publicUrl' | 'jwtKeys' | 'encryptionRootKey' | 'sandboxPort' | 'sandboxUrl'
> & {
  readonly production: boolean;
  readonly host: string;
  readonly publicUrl: string;
  readonly jwtKeys: readonly JwtKey[];
  readonly encryptionRootKey: string;
  /** where the standalone process runs the sandbox providers; 0: nowhere */
  readonly sandboxPort: number;
  /** where sandbox providers are reached; undefined: there are none */
  readonly sandboxUrl: string | undefined;
};

type Environment = Record<string, string | undefined>;

/**
 * Reads and checks all settings, and makes the secrets that are not set (kept in the data directory).
 * `dataDir` stands above DATA_DIR.
 * @throws StartFault naming every fault at once, never a value: values may be secrets.
 */
export function loadSettings(env: Environment = process.env, dataDir?: string): Settings {
  // A compose file passes an unset variable on as an empty one.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = settingsSchema.safeParse(given);
  const faults = [...(parsed.error?.issues ?? []).map(faultOf), ...missingCompanions(given)];
  if (!parsed.success || faults.length > 0) throw new StartFault(faultText(faults));
  return complete(parsed.data, resolve(dataDir ?? parsed.data.DATA_DIR));
}

/** The settings with the addresses of a database that was started here. */
export function withDatabase(
  settings: Settings,
  urls: { app: string; owner: string; relay: string; queue: string },
): Settings {
  return {
    ...settings,
    databaseUrl: urls.app,
    migrationDatabaseUrl: urls.owner,
    relayDatabaseUrl: urls.relay,
    queueDatabaseUrl: urls.queue,
  };
}

function complete(parsed: Parsed, dataDir: string): Settings {
  const production = parsed.NODE_ENV === 'production';
  const sandboxPort = parsed.SANDBOX_PORT ?? (parsed.NODE_ENV === 'development' ? SANDBOX_PORT : 0);
  const secrets = () => loadSecrets(dataDir);
  const named = Object.fromEntries(
    Object.entries(parsed).map(([name, value]) => [camelCase(name), value]),
  ) as unknown as Settings;
  return {
    ...named,
    production,
    dataDir,
    // A laptop is not opened to its network unasked; a container is reached only from outside itself.
    host: parsed.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: (parsed.PUBLIC_URL ?? `http://localhost:${parsed.PORT}`).replace(/\/+$/, ''),
    jwtKeys: newestFirst(parsed.JWT_KEYS ?? secrets().jwtKeys),
    encryptionRootKey: parsed.ENCRYPTION_ROOT_KEY ?? secrets().encryptionRootKey,
    sandboxPort,
    sandboxUrl: (
      parsed.SANDBOX_URL ?? (sandboxPort ? `http://127.0.0.1:${sandboxPort}` : undefined)
    )?.replace(/\/+$/, ''),
  };
}

/** Settings that make sense only together. Looked for even where another setting cannot be parsed. */
function missingCompanions(given: Environment): string[] {
  const faults: string[] = [];
  const need = (name: SettingName, why: string) => {
    if (!given[name]) faults.push(`${name} is needed ${why}`);
  };
  if (given.DATABASE_URL) {
    need('RELAY_DATABASE_URL', 'beside DATABASE_URL');
    if (!given.QUEUE_URL) need('QUEUE_DATABASE_URL', 'beside DATABASE_URL, unless QUEUE_URL names a Redis');
  } else {
    for (const name of ['MIGRATION_DATABASE_URL', 'RELAY_DATABASE_URL', 'QUEUE_DATABASE_URL'] as const) {
      if (given[name]) faults.push(`${name} is given without DATABASE_URL`);
    }
  }
  if (given.DATABASE_URL && given.NODE_ENV === 'production') {
    // Several machines may serve one database, so none of them may make up its own keys or address.
    const why = 'in production with a database server';
    need('PUBLIC_URL', why);
    need('JWT_KEYS', why);
    need('ENCRYPTION_ROOT_KEY', why);
  }
  if (given.S3_BUCKET) {
    need('S3_ACCESS_KEY_ID', 'beside S3_BUCKET');
    need('S3_SECRET_ACCESS_KEY', 'beside S3_BUCKET');
  } else if (
    given.S3_ACCESS_KEY_ID ||
    given.S3_SECRET_ACCESS_KEY ||
    given.S3_ENDPOINT ||
    given.S3_PUBLIC_ENDPOINT
  ) {
    faults.push('S3_BUCKET is needed beside the other S3 settings');
  }
  return faults;
}

const faultOf = (issue: z.core.$ZodIssue) => `${issue.path.join('.')} ${issue.message}`;

const faultText = (faults: string[]) =>
  [
    `The settings cannot be used (${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}):`,
    ...faults.map((fault) => `  ${fault}`),
    'The file .env.example explains every setting.',
  ].join('\n');

const camelCase = (name: string) =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
