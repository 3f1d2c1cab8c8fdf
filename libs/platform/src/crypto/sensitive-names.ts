export const REDACTED = '[redacted]';

/** Source of a pattern, for use without regard to case. The secretary is spared. */
export const SENSITIVE_WORDS = [
  'password',
  'passwd',
  'passphrase',
  'secret(?!ar)',
  'token',
  'authorization',
  'api[-_ ]?key',
  'private[-_ ]?key',
  'signature',
  '(?<![a-z])mfa',
  'recovery[-_ ]?code',
  'totp',
  'cookie',
].join('|');

const SENSITIVE_NAME =
  /password|passwd|passphrase|secret(?!ar)|token|authorization|apikey|privatekey|signature|recoverycode|totp|cookie|^mfa|mfa$/;
/** `userMfaCode`, but not `itemFamily`. */
const MFA_INSIDE = /(?:[a-z]M|[^A-Za-z][Mm])[Ff][Aa](?![a-z])/;

/** Names with a sensitive word in them that hold records of the house and no secret. */
const HARMLESS = new Set(['signaturerequest', 'signaturerequests']);

/** `X-Api-Key`, `api_key` and `apiKey` are one name. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

export function isSensitiveName(name: string): boolean {
  const normal = normalName(name);
  return (SENSITIVE_NAME.test(normal) || MFA_INSIDE.test(name)) && !HARMLESS.has(normal);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,16}(?:Z|[+-]\d\d:\d\d))?$/;
const MOMENT_NAME = /(?:at|on|until|date)$/i;
const COUNT_NAME = /(?:count|tokens|used|remaining|limit|version|seconds|minutes|days)$/i;

/**
 * True where the value under a sensitive name says something about the secret without being it: a flag (`mfaEnabled`),
 * nothing at all, a row's id (`tokenId`), a moment (`passwordChangedAt`), a count (`tokensUsed`). Name and value must
 * both look the part, so that a secret under such a name is masked all the same.
 */
export function isAboutSecret(name: string, value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (typeof value === 'number') return COUNT_NAME.test(name);
  if (value instanceof Date) return MOMENT_NAME.test(name);
  if (typeof value !== 'string') return false;
  return (/id$/i.test(name) && UUID.test(value)) || (MOMENT_NAME.test(name) && INSTANT.test(value));
}
