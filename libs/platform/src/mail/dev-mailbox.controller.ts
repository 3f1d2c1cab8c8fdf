import { Req } from '@nestjs/common';
import { z } from 'zod';
import { Plain, Routes } from '../http/operation';
import { parseInput } from '../http/parse';
import type { ApiRequest } from '../http/request';
import { DevMailbox } from './dev-mailbox';

const query = z.strictObject({
  to: z.email().optional().describe('Only mail to this address.'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const mail = z
  .strictObject({
    id: z.uuid(),
    to: z.array(z.string()),
    from: z.string(),
    subject: z.string(),
    text: z.string().nullable(),
    html: z.string().nullable(),
    headers: z.record(z.string(), z.string()),
    attachments: z.array(
      z.strictObject({
        filename: z.string(),
        contentType: z.string(),
        size: z.int(),
        contentBase64: z.string(),
      }),
    ),
    receivedAt: z.iso.datetime(),
  })
  .meta({ id: 'CaughtMail' });

/** What would have been sent, for those who develop against the API. Not there in production. */
@Routes({
  path: 'dev/mailbox',
  tag: 'dev',
  summary: 'Mail that did not leave the house: outside production alone.',
  module: 'platform',
})
export class DevMailboxController {
  constructor(private readonly mailbox: DevMailbox) {}

  @Plain('get', '', {
    access: 'open',
    summary: 'Lists mail that was caught instead of sent, newest first',
    query,
    output: z.strictObject({ data: z.array(mail) }),
  })
  async listCaughtMail(@Req() request: ApiRequest) {
    const { to, limit } = parseInput(query, request.query);
    return { data: await this.mailbox.list(to ?? null, limit) };
  }
}
