import type { MailMessage } from '@omni/platform';
import { SUBJECTS, type LinkPurpose } from './link.purposes';

export interface LinkLetter {
  /** name of the business */
  from: string;
  to: string;
  /** what the contact is called */
  name: string;
  purpose: LinkPurpose;
  /** the portal's page that takes the token on */
  address: string;
  /** the portal's page that a new link is asked for at */
  loginAddress: string;
  /** how long the link is good for */
  minutes: number;
  /** a mail that is sent twice keeps its name */
  messageId: string;
}

/** The mail with a link: who writes, what the link is for, how long it is good, and what if one did not ask. */
export function linkLetter(letter: LinkLetter): MailMessage {
  const { from, to, name, purpose, address, minutes, messageId } = letter;
  const isLogin = purpose === 'login';
  const about = isLogin
    ? `with this link you come into the client portal of ${from}.`
    : `${from} ${SUBJECTS[purpose]}. You find it in their client portal.`;
  const validity = `The link is good for ${lifetime(minutes)} and for one use. Ask for a new one at ${letter.loginAddress}.`;
  const closing = 'If you do not know them, leave this mail.';
  return {
    to,
    fromName: from,
    subject: isLogin ? `Your link to the portal of ${from}` : `${from} ${SUBJECTS[purpose]}`,
    text: [`Hello ${name},`, about, `Open: ${address}`, validity, closing].join('\n\n'),
    html: [
      `<p>Hello ${escaped(name)},</p>`,
      `<p>${escaped(about)}</p>`,
      `<p><a href="${escaped(address)}">Open</a></p>`,
      `<p>${escaped(validity)}</p>`,
      `<p>${escaped(closing)}</p>`,
    ].join('\n'),
    headers: { 'Message-ID': `<${messageId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
  };
}

const lifetime = (minutes: number): string =>
  minutes < 24 * 60 ? `${String(minutes)} minutes` : `${String(Math.round(minutes / (24 * 60)))} days`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
