import { Inject, Injectable } from '@nestjs/common';
import { Mailer, SETTINGS, mailBody } from '@omni/platform';
import type { IdentitySettings } from '../settings';

/** A mail in plain words: what happened, one thing to do, and what if it was not you. */
export interface HouseLetter {
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

  async send({ eventId, to, subject, greeting, paragraphs, link, closing }: HouseLetter): Promise<void> {
    const page = link && {
      label: link.label,
      address: `${this.settings.publicUrl}${link.path}?token=${link.token}`,
      token: link.token,
    };
    await this.mailer.send({
      to,
      subject,
      ...mailBody([greeting, ...paragraphs, ...(page ? [page] : []), closing]),
      headers: { 'Message-ID': `<${eventId}@omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
  }
}
