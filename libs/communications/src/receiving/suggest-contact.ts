import type { SuggestedContact } from '../messages/message.contract';
import type { MailEnd } from './parse-mail';

/** Providers where anybody may have a mailbox: their domain says nothing of a company. */
const FOR_EVERYBODY = new Set(
  (
    'aol.com fastmail.com freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com icloud.com ' +
    'live.com mac.com mail.com me.com msn.com orange.fr outlook.com posteo.de proton.me protonmail.com t-online.de ' +
    'web.de yahoo.com yandex.ru zoho.com'
  ).split(' '),
);

/** What a contact of a stranger could say, from their mail's sender alone. */
export function suggestContact({ address, name }: MailEnd): SuggestedContact {
  const [local = '', domain = ''] = address.split('@');
  const said = name && !name.includes('@') ? name : null;
  const { firstName, lastName } = said ? splitName(said) : { firstName: null, lastName: null };
  return {
    email: address,
    displayName: said ?? local,
    firstName,
    lastName,
    domain: domain === '' || FOR_EVERYBODY.has(domain) ? null : domain,
  };
}

/** `Hopper, Grace` and `Grace Hopper` are the same person. */
function splitName(name: string): { firstName: string | null; lastName: string | null } {
  const [last, first] = name.split(',').map((part) => part.trim());
  if (first && last) return { firstName: first, lastName: last };
  const words = name.split(/\s+/);
  if (words.length === 1) return { firstName: words[0] ?? null, lastName: null };
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? null };
}
