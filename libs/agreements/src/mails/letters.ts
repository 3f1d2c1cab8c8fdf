import { Injectable } from '@nestjs/common';
import {
  Mailer,
  mailBody,
  sender,
  type Letter,
  type MailAttachment,
  type OrganizationFacts,
} from '@omni/platform';

/** A letter of an organization to somebody outside of it. */
export interface Outgoing {
  /** the same letter again has the same id, so that whoever got it recognises it */
  id: string;
  to: string | readonly string[];
  /** whom it comes from, and whom it closes with */
  from: Pick<OrganizationFacts, 'name' | 'email'>;
  subject: string;
  letter: Letter;
  attachments?: readonly MailAttachment[];
}

/** Hands letters to the mailer: from errands alone. */
@Injectable()
export class Letters {
  constructor(private readonly mailer: Mailer) {}

  async send({ id, to, from, subject, letter, attachments }: Outgoing): Promise<void> {
    await this.mailer.send({
      to,
      ...sender(from),
      subject,
      ...mailBody([...letter, from.name]),
      ...(attachments ? { attachments } : {}),
      headers: { 'Message-ID': `<${id}@agreements.omnibusiness>`, 'Auto-Submitted': 'auto-generated' },
    });
  }
}
