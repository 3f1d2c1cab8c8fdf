import type { OrganizationFacts } from '../policy/principal';
import type { MailMessage } from './mailer';

/** Something to do, on a line of its own. */
export interface MailLink {
  label: string;
  address: string;
  /** the secret in the address: text tells it once more, for whoever has no page at that address */
  token?: string;
}

/** What a mail says, in the order in which it is read: plain words, which may have several lines, and links. */
export type Letter = readonly (string | MailLink)[];

/** What of a mail says whom it comes from. */
export type Sender = Pick<MailMessage, 'fromName' | 'replyTo'>;

/** A letter as both parts of a mail. Its words are never markup, whoever wrote them. */
export const mailBody = (letter: Letter): { text: string; html: string } => ({
  text: letter.map(asText).join('\n\n'),
  html: letter.map(asHtml).join('\n'),
});

/**
 * Whom a mail to people outside comes from: the organization by name. What they answer goes to its own address, because
 * nobody reads what comes to the house's.
 */
export const sender = ({ name, email }: Pick<OrganizationFacts, 'name' | 'email'>): Sender => ({
  fromName: name,
  ...(email ? { replyTo: email } : {}),
});

/** Text as it stands in HTML or XML. */
export const escapedMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function asText(part: string | MailLink): string {
  if (typeof part === 'string') return part;
  const { label, address, token } = part;
  return [`${label}: ${address}`, ...(token === undefined ? [] : [`Token: ${token}`])].join('\n\n');
}

function asHtml(part: string | MailLink): string {
  if (typeof part !== 'string')
    return `<p><a href="${escapedMarkup(part.address)}">${escapedMarkup(part.label)}</a></p>`;
  return escapedMarkup(part.replace(/\r\n?/g, '\n').trim())
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}
