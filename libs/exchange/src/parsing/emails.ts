import { BLANK, fault, good, type Coerced } from './coerced';

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/**
 * An e-mail address as it is compared and stored: NFC, lower case, without blanks, `mailto:` and a name before it
 * (`Ann <Ann@Example.com>` is `ann@example.com`). Valid is what RFC 5321 and 6531 let pass in practice: a dot-atom of
 * at most 64 bytes, a domain of two labels or more, 254 bytes in all; no quoted local parts, no address literals.
 */
export function parseEmail(text: string): Coerced<string> {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim();
  if (plain === '') return BLANK;
  const address = (/<([^<>]*)>$/.exec(plain)?.[1] ?? plain)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
    .normalize('NFC');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at));
  const labels = address.slice(at + 1).split('.');
  const valid =
    LOCAL.test(local) &&
    Buffer.byteLength(local) <= 64 &&
    Buffer.byteLength(address) <= 254 &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return valid
    ? good(address)
    : fault('exchange.value.malformed_email', 'The value is not an e-mail address.');
}
