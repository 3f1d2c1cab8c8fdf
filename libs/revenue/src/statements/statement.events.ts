import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

export const ClientStatementSent = defineEvent({
  type: 'client_statement.sent',
  summary: 'A statement of account is on its way to a client.',
  visibility: 'client',
  data: z.strictObject({
    clientId: id,
    from: z.iso.date(),
    to: z.iso.date(),
    recipients: z.array(z.string()),
  }),
  sample: {
    clientId: '018f2c1e-4444-7000-8000-000000000001',
    from: '2026-01-01',
    to: '2026-03-31',
    recipients: ['office@acme.example'],
  },
  line: ({ from, to }) => `Statement of account ${from} – ${to} sent`,
});
