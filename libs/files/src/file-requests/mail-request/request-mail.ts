import { mailBody, sender, type MailMessage, type OrganizationFacts } from '@omni/platform';

interface Asked {
  to: string;
  contactName: string;
  organization: Pick<OrganizationFacts, 'name' | 'email'>;
  title: string;
  instructions: string | null;
  missing: readonly string[];
  dueOn: string | null;
  link: string;
  reminder: boolean;
}

/** The mail that carries a request's link, in plain words, as text and HTML. */
export function requestMail(asked: Asked, messageId: string): MailMessage {
  const { organization, title } = asked;
  const opening = asked.reminder
    ? `${organization.name} still waits for some files of yours: ${title}.`
    : `${organization.name} asks you for some files: ${title}.`;
  const paragraphs = [
    `Hello ${asked.contactName},`,
    opening,
    ...(asked.instructions ? [asked.instructions] : []),
    `What is missing: ${asked.missing.join(', ')}.`,
    ...(asked.dueOn ? [`Please send them by ${asked.dueOn}.`] : []),
  ];
  const link = { label: 'Send the files', address: asked.link };
  const closing = 'You need no account: whoever has this link can send files, so keep it to yourself.';
  return {
    to: asked.to,
    ...sender(organization),
    subject: asked.reminder ? `Reminder: ${title}` : title,
    ...mailBody([...paragraphs, link, closing]),
    headers: { 'Message-ID': `<${messageId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
  };
}
