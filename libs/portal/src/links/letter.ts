import { mailBody, sender, type MailMessage, type OrganizationFacts } from '@omni/platform';
import { SUBJECTS, type LinkPurpose } from './link.purposes';

export interface LinkLetter {
  /** the business */
  from: Pick<OrganizationFacts, 'name' | 'email'>;
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
    ? `with this link you come into the client portal of ${from.name}.`
    : `${from.name} ${SUBJECTS[purpose]}. You find it in their client portal.`;
  const validity = `The link is good for ${lifetime(minutes)} and for one use. Ask for a new one at ${letter.loginAddress}.`;
  const closing = 'If you do not know them, leave this mail.';
  return {
    to,
    ...sender(from),
    subject: isLogin ? `Your link to the portal of ${from.name}` : `${from.name} ${SUBJECTS[purpose]}`,
    ...mailBody([`Hello ${name},`, about, { label: 'Open', address }, validity, closing]),
    headers: { 'Message-ID': `<${messageId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
  };
}

const lifetime = (minutes: number): string =>
  minutes < 24 * 60 ? `${String(minutes)} minutes` : `${String(Math.round(minutes / (24 * 60)))} days`;
