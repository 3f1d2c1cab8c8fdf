/** An e-mail address as its uniqueness is judged: letter case, blanks and full-width forms do not make another one. */
export const normaliseEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

/** Mailboxes whose provider delivers them to the same person: `+tag` falls away everywhere, dots at Gmail. */
export function mailboxKey(email: string): string {
  const [local, domain] = splitAddress(normaliseEmail(email));
  const box = local.split('+')[0] ?? '';
  const host = domain === 'googlemail.com' ? 'gmail.com' : domain;
  return `${host === 'gmail.com' ? box.replaceAll('.', '') : box}@${host}`;
}

function splitAddress(email: string): [string, string] {
  const at = email.lastIndexOf('@');
  return [email.slice(0, at), email.slice(at + 1)];
}

/** Names compared without case, accents and punctuation: `Müller & Söhne` and `MULLER SOHNE` are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LEGAL_FORMS = new Set(
  (
    'ab ag as asa bv co company corp corporation eirl eood gbr gmbh inc incorporated kft kg kk limited llc llp lp ltd ' +
    'nv ohg oy oyj plc pte pty sa sae sarl sas sl spa sro srl ug'
  ).split(' '),
);

/** A company's name without its legal form, so that `Acme GmbH` and `ACME` meet. Null for a name of signs alone. */
export function companyKey(name: string): string | null {
  const words = fold(name).split(' ');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ') || null;
}

/** The last nine digits: a national and an international spelling of one number share them. Null for short numbers. */
export function phoneKey(phone: string | null | undefined): string | null {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits.length < 7 ? null : digits.slice(-9);
}

/** Letters and digits of a tax number, upper case. */
export const taxKey = (number: string | null | undefined): string | null =>
  number?.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') || null;

/** The host of a domain, web address or e-mail address, without `www.`. */
export function hostOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^[^/@]*@/, '');
  const host =
    bare
      .split(/[/?#:]/)[0]
      ?.replace(/^www\./, '')
      .replace(/\.$/, '') ?? '';
  return /^[^\s.]+(\.[^\s.]+)+$/.test(host) ? host : null;
}

const FREE_MAIL = new Set(
  (
    'aol.com fastmail.com free.fr gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hey.com hotmail.com icloud.com ' +
    'live.com mac.com mail.com mail.ru me.com msn.com naver.com orange.fr outlook.com pm.me posteo.de proton.me ' +
    'protonmail.com qq.com t-online.de web.de yahoo.co.uk yahoo.com yandex.ru zoho.com'
  ).split(' '),
);

/** The company's domain behind an address; null where the provider serves everybody. */
export function businessDomain(email: string | null | undefined): string | null {
  const host = email?.includes('@') ? hostOf(email) : null;
  return host && !FREE_MAIL.has(host) ? host : null;
}
