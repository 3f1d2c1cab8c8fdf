import { Injectable } from '@nestjs/common';
import { Mailer, type MailAttachment } from '@omni/platform';

/** A mail in plain words with one thing to do. */
export interface Letter {
  /** the same letter again has the same id, so that whoever got it recognises it */
  id: string;
  to: string | readonly string[];
  subject: string;
  paragraphs: readonly string[];
  link?: { label: string; address: string };
  closing: string;
  attachments?: readonly MailAttachment[];
}

/** Sets letters as text and as HTML, and hands them to the mailer: from errands alone. */
@Injectable()
export class Letters {
  constructor(private readonly mailer: Mailer) {}

  async send({ id, to, subject, paragraphs, link, closing, attachments }: Letter): Promise<void> {
    const text = [...paragraphs, ...(link ? [`${link.label}: ${link.address}`] : []), closing].join('\n\n');
    const html = [
      ...paragraphs.map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`),
      ...(link ? [`<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>`] : []),
      `<p>${escaped(closing)}</p>`,
    ].join('\n');
    await this.mailer.send({
      to,
      // A letter closes with the organization that it comes from.
      fromName: closing,
      subject: oneLine(subject),
      text,
      html,
      ...(attachments ? { attachments } : {}),
      headers: { 'Message-ID': `<${id}@agreements.omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
  }
}

/** A title with a line break in it must not become a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
