import { id, page, query } from '@omni/platform';
import { z } from 'zod';
import { accessLog } from '../access-log.resource';

export class ListAccessLog extends query({
  name: 'access_log_entry.list_for_client',
  summary: 'Who of the business opened one’s own data, and when; empty where the business does not show it',
  resource: accessLog,
  needs: 'read',
  input: z.strictObject({
    cursor: z.string().max(1000).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(25),
  }),
  output: page(
    z
      .strictObject({
        id,
        subject: z.strictObject({ type: z.string(), id }).describe('What was opened.'),
        engagementId: id.nullable(),
        by: z.string().nullable().describe('Name of the member; null for who is here no more.'),
        via: z.enum(['user', 'api_key']).describe('By themselves, or by a program of theirs.'),
        openedAt: z.iso.datetime(),
      })
      .meta({ id: 'AccessLogEntry' }),
  ).meta({ id: 'AccessLogPage' }),
  errors: ['invalid_cursor'],
}) {}
