import { REDACTED, SENSITIVE_WORDS } from './sensitive-names';

/** Tells texts that need a closer look from the many that do not, in one pass. */
const SUSPICIOUS = new RegExp(
  `${SENSITIVE_WORDS}|obs_|eyJ|bearer|basic|://|sk_|rk_|whsec_|xox[abprs]-|gh[pousr]_`,
  'i',
);

// Every repetition below is bounded or of a class that the next part cannot begin with, so none can backtrack for long.
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g;
/** Nine characters and more: `obs_live_ab12` is the public beginning of a key that people tell keys apart by. */
const HOUSE_TOKEN = /(obs_[a-z]{1,12}_)[A-Za-z0-9_.-]{9,}/g;
const FOREIGN_KEY =
  /\b(sk_live_|sk_test_|rk_live_|rk_test_|whsec_|xox[abprs]-|gh[pousr]_)[A-Za-z0-9_+/=-]{8,}/g;
// The look-behind lets a run of these characters be tried once and not at each of its letters.
const JWT =
  /(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*){0,3}/g;
const BEARER = /\b(bearer\s{1,3})[A-Za-z0-9._~+/=-]{8,}/gi;
const BASIC = /\b(basic\s{1,3})([A-Za-z0-9+/]{6,}={0,2})/gi;
const URL_PASSWORD = /(:\/\/[^\s/:@]{0,200}:)[^\s/@]{1,500}@/g;
/** `tokens:read` is a right, not a token. */
const SCOPE = /^[a-z][a-z_.-]{0,60}:(?:read|write|create|update|delete|manage|admin|\*)$/;
const HEADER_LINE = /((?:authorization|cookie)["']?\s{0,3}[:=]\s{0,3})[^\r\n"'][^\r\n"]*/gi;
const XML_ELEMENT = new RegExp(
  `(<[\\w:.-]{0,40}(?:${SENSITIVE_WORDS})[\\w:.-]{0,40}(?:\\s[^<>]{0,200})?>)[^<]+`,
  'gi',
);
const NAME = `(?:${SENSITIVE_WORDS})[\\w.\\[\\]-]{0,40}\\\\*["']?\\s{0,3}(?:=>|[:=]|%3[ad])\\s{0,3}`;
const QUOTED_VALUE = new RegExp(`(${NAME})(?:"((?:[^"\\\\]|\\\\.)*)"?|'((?:[^'\\\\]|\\\\.)*)'?)`, 'gi');
const BARE_VALUE = new RegExp(`(${NAME})\\\\*["']?([^\\s&;,"'<>\\\\]+)`, 'gi');

/**
 * Masks whatever looks like a secret inside a text: keys of this house (their prefix stays), JWTs, credentials of
 * headers and URLs, private keys, `password=…` in query strings, forms, XML and JSON. A text that is JSON as a whole is
 * the caller's to take apart. What no pattern can know (a password alone in a sentence) it cannot find.
 */
export function redactText(text: string): string {
  if (!SUSPICIOUS.test(text) || SCOPE.test(text)) return text;
  return text
    .replace(PRIVATE_KEY, REDACTED)
    .replace(HOUSE_TOKEN, `$1${REDACTED}`)
    .replace(FOREIGN_KEY, `$1${REDACTED}`)
    .replace(JWT, REDACTED)
    .replace(BEARER, `$1${REDACTED}`)
    .replace(BASIC, (whole, scheme: string, encoded: string) =>
      isCredential(encoded) ? `${scheme}${REDACTED}` : whole,
    )
    .replace(URL_PASSWORD, `$1${REDACTED}@`)
    .replace(HEADER_LINE, `$1${REDACTED}`)
    .replace(XML_ELEMENT, `$1${REDACTED}`)
    .replace(
      QUOTED_VALUE,
      (_, name: string, double?: string, single?: string) => `${name}"${maskSecret(double ?? single)}"`,
    )
    .replace(BARE_VALUE, (_, name: string, value: string) => name + maskSecret(value));
}

/** What a sensitive name's value shows of itself: the kind of a key of this house, and nothing of anything else. */
export function maskSecret(value: unknown): string {
  const prefix = typeof value === 'string' ? /^obs_[a-z]{1,12}_/.exec(value)?.[0] : undefined;
  return `${prefix ?? ''}${REDACTED}`;
}

/** "Basic membership" is no credential: those are base64 of `user:password`. */
function isCredential(encoded: string): boolean {
  return /^[^\p{Cc}\ufffd]*:[^\p{Cc}\ufffd]*$/u.test(Buffer.from(encoded, 'base64').toString('utf8'));
}
