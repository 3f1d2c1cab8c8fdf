import { Inject, Injectable } from '@nestjs/common';
import { Mailer, SETTINGS } from '@omni/platform';
import type { IdentitySettings } from '../settings';

/** A mail in plain words: what happened, one thing to do, and what if it was not you. */
export interface Letter {
  /** the event's id: a mail that is sent twice keeps its name */
  eventId: string;
  to: string;
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  /** path and token of the page that goes on from here */
  link?: { label: string; path: string; token: string };
  closing: string;
}

/** Sets letters as text and HTML and hands them to the mailer. */
@Injectable()
export class Mails {
  constructor(
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  async send({ eventId, to, subject, greeting, paragraphs, link, closing }: Letter): Promise<void> {
    const address = link && `${this.settings.publicUrl}${link.path}?token=${link.token}`;
    const parts = [
      greeting,
      ...paragraphs,
      ...(link && address ? [`${link.label}: ${address}`, `Token: ${link.token}`] : []),
      closing,
    ];
    const html = [
      ...[greeting, ...paragraphs].map((p) => `<p>${escaped(p)}</p>`),
      ...(link && address ? [`<p><a href="${escaped(address)}">${escaped(link.label)}</a></p>`] : []),
      `<p>${escaped(closing)}</p>`,
    ].join('\n');
    await this.mailer.send({
      to,
      subject,
      text: parts.join('\n\n'),
      html,
      headers: { 'Message-ID': `<${eventId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
