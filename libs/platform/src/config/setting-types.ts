import { isIP } from 'node:net';
import { z } from 'zod';
import { jwtKeySchema, rootKeySchema } from './secrets';

/** Building blocks of the settings schema. Every message reads on from the setting's name: "PORT must be …". */

export const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((n) => n >= from && n <= to, `must be a whole number from ${from} to ${to}`);

export const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`);

export const yesOrNo = () =>
  z.stringbool({
    truthy: ['true', '1', 'yes', 'on'],
    falsy: ['false', '0', 'no', 'off'],
    error: 'must be true or false',
  });

export const text = (what: string) => z.string().trim().min(1, `must be ${what}`);

/** A URL of one of the given schemes. With `path` it must also name something, such as a database. */
export const url = (schemes: string[], what: string, needsPath = false) =>
  z.string().refine((value) => {
    const parsed = URL.parse(value);
    if (!parsed || !schemes.includes(parsed.protocol) || parsed.hostname === '') return false;
    return !needsPath || parsed.pathname.length > 1;
  }, `must be ${what}`);

/** `tcp://host:port` or `unix:/path`. */
export const socketAddress = (what: string) =>
  z.string().refine((value) => {
    const parsed = URL.parse(value);
    if (parsed?.protocol === 'unix:') return parsed.hostname === '' && parsed.pathname.length > 1;
    return parsed?.protocol === 'tcp:' && parsed.hostname !== '' && parsed.port !== '';
  }, `must be ${what}`);

export const databaseUrl = () =>
  url(['postgres:', 'postgresql:'], 'a postgres:// URL that names a host and a database', true);

const list = (value: string) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const isAddressRange = (value: string) => {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

export const addressRanges = () =>
  z
    .string()
    .transform(list)
    .refine(
      (ranges) => ranges.every(isAddressRange),
      'must be IP addresses or ranges such as 10.0.0.0/8, separated by commas',
    );

const isOrigin = (value: string) => {
  const parsed = URL.parse(value);
  return parsed !== null && ['http:', 'https:'].includes(parsed.protocol) && parsed.origin === value;
};

export const origins = () =>
  z
    .string()
    .transform(list)
    .refine(
      (values) => values.every(isOrigin),
      'must be origins such as https://app.example.com (no path), separated by commas',
    );

const jwtKeysMessage =
  'must be a JSON array of {"kid", "secret" (base64url, 32 bytes or more), "createdAt" (RFC 3339)} with distinct kids';

export const jwtKeys = () =>
  z.string().transform((value, context) => {
    const keys = z.array(jwtKeySchema).min(1).safeParse(parseJson(value)).data;
    if (keys && new Set(keys.map((key) => key.kid)).size === keys.length) return keys;
    context.addIssue(jwtKeysMessage);
    return z.NEVER;
  });

export const rootKey = () =>
  z.string().refine((value) => rootKeySchema.safeParse(value).success, 'must be 32 random bytes in base64');

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
