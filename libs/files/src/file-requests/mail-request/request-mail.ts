import type { MailMessage } from '@omni/platform';

interface Asked {
  to: string;
  contactName: string;
  organizationName: string;
  title: string;
  instructions: string | null;
  missing: readonly string[];
  dueOn: string | null;
  link: string;
  reminder: boolean;
}

/** The mail that carries a request's link, in plain words, as text and HTML. */
export function requestMail(asked: Asked, messageId: string): MailMessage {
  const { organizationName, title, link } = asked;
  const opening = asked.reminder
    ? `${organizationName} still waits for some files of yours: ${title}.`
    : `${organizationName} asks you for some files: ${title}.`;
  const paragraphs = [
    `Hello ${asked.contactName},`,
    opening,
    ...(asked.instructions ? [asked.instructions] : []),
    `What is missing: ${asked.missing.join(', ')}.`,
    ...(asked.dueOn ? [`Please send them by ${asked.dueOn}.`] : []),
  ];
  const closing = 'You need no account: whoever has this link can send files, so keep it to yourself.';
  return {
    to: asked.to,
    fromName: organizationName,
    subject: asked.reminder ? `Reminder: ${title}` : title,
    text: [...paragraphs, `Send them here: ${link}`, closing].join('\n\n'),
    html: [
      ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
      `<p><a href="${escaped(link)}">Send the files</a></p>`,
      `<p>${escaped(closing)}</p>`,
    ].join('\n'),
    headers: { 'Message-ID': `<${messageId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
  };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
