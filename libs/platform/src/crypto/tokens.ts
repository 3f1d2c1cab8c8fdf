import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from './canonical-json';
import { CryptoError } from './crypto.errors';

/** What a token is for. The prefix is not secret: it tells people and secret scanners what they found. */
export const TOKEN_PREFIXES = {
  apiKey: 'obs_live_',
  sandboxApiKey: 'obs_test_',
  refresh: 'obs_rt_',
  invitation: 'obs_inv_',
  portal: 'obs_portal_',
  portalRefresh: 'obs_prt_',
  portalLink: 'obs_link_',
  fileRequest: 'obs_fr_',
  fileShare: 'obs_fs_',
  signing: 'obs_sign_',
  booking: 'obs_bk_',
  approval: 'obs_apr_',
  hook: 'obs_hook_',
} as const;

export interface UnpackedToken {
  readonly organizationId: string;
  readonly secret: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PREFIX = /^[a-z]+_(?:[a-z]+_)*$/;
const SECRET = /^[A-Za-z0-9_-]{16,256}$/;
const ORGANIZATION_CHARS = 22;

/** Random bytes as base64url: 32 bytes (the default) make 43 characters. */
export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/** SHA-256 as 64 hex digits: what is stored of a random token. Passwords need argon2 instead. */
export function hashToken(token: string): string {
  return sha256(token);
}

/** Compares secrets in a time that tells neither their common beginning nor their length. */
export function constantTimeEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * `<prefix><organization as 22 characters><secret>`. The organization stands in the token because the tenant must be
 * set before the row with its hash can be read.
 * @param prefix such as `obs_live_`: lower-case words, each followed by `_`
 * @param secret base64url, 16–256 characters, as from `randomToken`
 * @throws CryptoError `platform.crypto.malformed_token`
 */
export function packToken(prefix: string, organizationId: string, secret: string): string {
  if (!PREFIX.test(prefix) || !UUID.test(organizationId) || !SECRET.test(secret)) {
    throw new CryptoError('platform.crypto.malformed_token', 'The token cannot be made of these parts.');
  }
  const organization = Buffer.from(organizationId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${prefix}${organization}${secret}`;
}

/** The parts of a token with this prefix, or null for anything else: a stranger's token is no error of ours. */
export function unpackToken(prefix: string, token: string): UnpackedToken | null {
  if (!token.startsWith(prefix)) return null;
  const organization = token.slice(prefix.length, prefix.length + ORGANIZATION_CHARS);
  const secret = token.slice(prefix.length + ORGANIZATION_CHARS);
  const bytes = Buffer.from(organization, 'base64url');
  // The last character has four unused bits: without this comparison 16 spellings would be one organization.
  if (bytes.length !== 16 || bytes.toString('base64url') !== organization || !SECRET.test(secret))
    return null;
  const organizationId = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organizationId, secret };
}
