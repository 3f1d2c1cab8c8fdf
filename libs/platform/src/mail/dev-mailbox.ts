import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import PostalMime from 'postal-mime';
import { Database } from '../database/database';
import { NOBODY } from '../policy/access';
import { Clock } from '../time';

export interface CaughtMail {
  id: string;
  to: string[];
  from: string;
  subject: string;
  text: string | null;
  html: string | null;
  headers: Record<string, string>;
  attachments: { filename: string; contentType: string; size: number; contentBase64: string }[];
  receivedAt: string;
}

/** Kept in the database, so that the process that sends and the one that shows need not be the same. */
@Injectable()
export class DevMailbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async keep(raw: Buffer, recipients: readonly string[]): Promise<void> {
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'base64' });
    const attachments = mail.attachments.map(({ filename, mimeType, content }) => {
      const contentBase64 = content as string; // asked for as base64
      return {
        filename: filename ?? 'unnamed',
        contentType: mimeType,
        size: Buffer.from(contentBase64, 'base64').length,
        contentBase64,
      };
    });
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    await this.database.read({ organizationId: NOBODY }, [
      {
        text: `insert into platform.dev_mails (organization_id, id, recipients, sender, subject, text_body, html_body,
                 headers, attachments, received_at)
               values ($1, $2, $3::citext[], $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10)`,
        values: [
          NOBODY,
          randomUUID(),
          recipients,
          mail.from?.address ?? '',
          mail.subject ?? '',
          mail.text ?? null,
          mail.html ?? null,
          JSON.stringify(headers),
          JSON.stringify(attachments),
          this.clock.now().toISOString(),
        ],
      },
    ]);
  }

  /** The newest first. */
  async list(to: string | null, limit: number): Promise<CaughtMail[]> {
    const { rows } = await this.database.read({ organizationId: NOBODY }, [
      {
        text: `select m.id, m.recipients::text[] as to, m.sender as from, m.subject, m.text_body as text, m.html_body as html,
                 m.headers, m.attachments, m.received_at as "receivedAt"
               from platform.dev_mails m
               where m.organization_id = $1 and ($2::citext is null or $2::citext = any(m.recipients))
               order by m.received_at desc, m.created_at desc limit $3`,
        values: [NOBODY, to, limit],
      },
    ]);
    return (rows[0] ?? []) as unknown as CaughtMail[];
  }
}
