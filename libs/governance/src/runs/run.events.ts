import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

export const RetentionRunCompleted = defineEvent({
  type: 'retention.run_completed',
  summary: 'Archiving and retention went over the records.',
  data: z.strictObject({
    runId: id,
    trigger: z.enum(['schedule', 'manual']),
    archived: z.int(),
    purged: z.int(),
  }),
  sample: {
    runId: '9a0b1c2d-3e4f-4a5b-8c6d-7e8f9a0b1c2d',
    trigger: 'schedule',
    archived: 12,
    purged: 3,
  },
  line: (d) => `${String(d.archived)} records archived, ${String(d.purged)} purged`,
});
