import { CALLING_CODES, callingCodeOf, trunkPrefix } from './calling-codes';

export interface Phone {
  /** `+4930123456`, or null where that cannot be told. */
  readonly e164: string | null;
  readonly extension: string | null;
  /** As it was written, to be kept where there is no E.164. */
  readonly raw: string;
}

/** Numbers are 15 digits and an extension, with room for how they are written. */
const MAX_LENGTH = 60;

const EXTENSION = /\s*(?:ext\.?|extension|x|durchwahl|dw|poste|#)\s*(\d{1,6})$/i;

/**
 * A phone number in international form. `+` or `00` (`011` from North America) begin an international number; any other
 * is taken as a national one of `country` (ISO 3166), whose trunk prefix falls away; without a country it stays as it
 * is. The length is checked (7 to 15 digits, ITU-T E.164), whether the number is in use is not.
 */
export function parsePhone(text: string, country?: string): Phone {
  const raw = text.trim();
  if (raw.length > MAX_LENGTH) return { e164: null, extension: null, raw };
  const extension = EXTENSION.exec(raw)?.[1] ?? null;
  const main = raw.replace(EXTENSION, '').replace(/^tel:/i, '');
  const asWritten: Phone = { e164: null, extension: null, raw };
  // Letters, two numbers in one cell, and the like are no number.
  if (!/^\+?[\d\s().\-/\u00a0\u2010-\u2013]+$/.test(main)) return asWritten;
  const e164 = international(main, country?.toUpperCase());
  return e164 === undefined ? asWritten : { e164, extension, raw };
}

function international(text: string, country: string | undefined): string | undefined {
  // (0) stands for "leave this out from abroad".
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const code = country === undefined ? undefined : CALLING_CODES.get(country);
  const exit = code === '1' && digits.startsWith('011') ? '011' : '00';
  if (text.trim().startsWith('+')) return checked(digits);
  if (digits.startsWith(exit)) return checked(digits.slice(exit.length));
  if (country === undefined || code === undefined) return undefined;
  const trunk = trunkPrefix(country);
  const all = text.replace(/\D/g, '');
  return checked(code + (trunk !== '' && all.startsWith(trunk) ? all.slice(trunk.length) : all));
}

function checked(digits: string): string | undefined {
  const valid = digits.length >= 7 && digits.length <= 15 && callingCodeOf(digits) !== undefined;
  return valid ? `+${digits}` : undefined;
}
