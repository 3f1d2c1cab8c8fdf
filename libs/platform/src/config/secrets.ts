import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFault, hasCode } from './start-fault';

const bytesOf = (encoding: 'base64' | 'base64url', value: string) => Buffer.from(value, encoding).length;

export const jwtKeySchema = z.strictObject({
  kid: z.string().min(1).max(64),
  secret: z.string().refine((value) => /^[\w-]+$/.test(value) && bytesOf('base64url', value) >= 32),
  createdAt: z.iso.datetime(),
});

export const rootKeySchema = z
  .string()
  .refine((value) => /^[A-Za-z0-9+/]+={0,2}$/.test(value) && bytesOf('base64', value) === 32);

const password = z.string().min(32);

const secretsSchema = z.object({
  jwtKeys: z.array(jwtKeySchema).min(1),
  encryptionRootKey: rootKeySchema,
  databasePasswords: z.object({
    admin: password,
    owner: password,
    app: password,
    relay: password,
    queue: password,
  }),
});

/** What signs and seals, and the passwords of the database's roles (`admin` is the embedded server's superuser). */
export type Secrets = z.infer<typeof secretsSchema>;
export type JwtKey = z.infer<typeof jwtKeySchema>;

const fileOf = (dataDir: string) => join(dataDir, 'secrets.json');

/**
 * The secrets of this data directory, made at the first call and kept in `secrets.json`, which its owner alone can read.
 * @throws StartFault when the file cannot be read, written or understood.
 */
export function loadSecrets(dataDir: string): Secrets {
  const file = fileOf(dataDir);
  try {
    return read(file) ?? create(dataDir, file);
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) {
      throw new StartFault(
        `The secrets in ${file} can be neither read nor made: give this user the right to ${dataDir}, or set another DATA_DIR.`,
        { cause: error },
      );
    }
    if (hasCode(error, 'ENOSPC', 'EDQUOT')) {
      throw new StartFault(`The disk that holds ${dataDir} is full: free some space and start again.`, {
        cause: error,
      });
    }
    if (hasCode(error, 'ENOTDIR', 'EEXIST')) {
      throw new StartFault(`DATA_DIR must be a directory, and ${dataDir} is something else.`, {
        cause: error,
      });
    }
    throw error;
  }
}

/**
 * Puts a new signing key in front and keeps the `keep` newest, so that tokens signed before still verify.
 * Running processes take it up when they are started again.
 */
export function rotateJwtKeys(dataDir: string, keep = 2, now = new Date()): Secrets {
  const secrets = loadSecrets(dataDir);
  const jwtKeys = newestFirst([...secrets.jwtKeys, makeJwtKey(now)]).slice(0, Math.max(keep, 1));
  const rotated = { ...secrets, jwtKeys };
  const file = fileOf(dataDir);
  renameSync(writeBeside(file, rotated), file);
  return rotated;
}

export const newestFirst = (keys: readonly JwtKey[]): JwtKey[] =>
  [...keys].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));

function read(file: string): Secrets | undefined {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
    closeToOthers(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const parsed = secretsSchema.safeParse(parseJson(content));
  if (parsed.success) return parsed.data;
  // Never made anew: what the lost key has sealed could never be opened again.
  throw new StartFault(`The secrets in ${file} are damaged: put the file back from a backup.`);
}

/** A backup or a copy may have opened the file to everyone. A mounted one that belongs to another user stays as it is. */
function closeToOthers(file: string): void {
  if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0) return;
  try {
    chmodSync(file, 0o600);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'EROFS')) throw error;
  }
}

function create(dataDir: string, file: string): Secrets {
  mkdirSync(dataDir, { recursive: true });
  const made = writeBeside(file, makeSecrets());
  try {
    // A link, unlike a rename, fails where the file exists: of two first starts at once one wins and both agree.
    linkSync(made, file);
  } catch (error) {
    const withoutLinks = hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'); // as some mounted disks are
    if (withoutLinks) renameSync(made, file);
    else if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(made, { force: true });
  }
  return loadSecrets(dataDir);
}

function writeBeside(file: string, secrets: Secrets): string {
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(secrets, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return temporary;
}

const makeJwtKey = (now: Date): JwtKey => ({
  kid: randomBytes(8).toString('hex'),
  secret: randomBytes(32).toString('base64url'),
  createdAt: now.toISOString(),
});

const makePassword = () => randomBytes(24).toString('base64url');

const makeSecrets = (): Secrets => ({
  jwtKeys: [makeJwtKey(new Date())],
  encryptionRootKey: randomBytes(32).toString('base64'),
  databasePasswords: {
    admin: makePassword(),
    owner: makePassword(),
    app: makePassword(),
    relay: makePassword(),
    queue: makePassword(),
  },
});

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
