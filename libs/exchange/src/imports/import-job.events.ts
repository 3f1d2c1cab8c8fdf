import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const facts = z.strictObject({
  id,
  entityType: z.string(),
  filename: z.string().nullable(),
  total: z.int(),
  valid: z.int(),
  invalid: z.int(),
  created: z.int(),
  updated: z.int(),
  skipped: z.int(),
  failed: z.int(),
});
const sample = {
  id: '1f0e5c1c-76f4-4b07-9f68-3f6a3a7f2b11',
  entityType: 'contact',
  filename: 'contacts.csv',
  total: 1000,
  valid: 993,
  invalid: 7,
  created: 990,
  updated: 3,
  skipped: 0,
  failed: 0,
};

export const ImportValidated = defineEvent({
  type: 'import.validated',
  summary: 'Every row of a file was tried, and none kept.',
  data: facts,
  sample,
  line: (d) => `Import of ${String(d.total)} rows checked: ${String(d.invalid)} cannot be taken`,
});
export const ImportCompleted = defineEvent({
  type: 'import.completed',
  summary: 'The rows of a file were taken in.',
  data: facts,
  sample,
  line: (d) => `Import finished: ${String(d.created)} created, ${String(d.updated)} updated`,
});
export const ImportReverted = defineEvent({
  type: 'import.reverted',
  summary: 'What an import had done was taken back.',
  data: facts,
  sample,
  line: (d) => `Import of ${String(d.created + d.updated)} rows taken back`,
});
export const ImportFailed = defineEvent({
  type: 'import.failed',
  summary: 'An import stopped; what it had done stands and can be reverted.',
  data: facts,
  sample,
  line: () => 'Import stopped',
});

/** The next piece of work on a file. Each piece is one short transaction that asks for the next. */
export const ImportStepDue = defineEvent({
  type: 'import.step_due',
  summary: 'The next rows of a file are to be worked on.',
  data: z.strictObject({ id, phase: z.enum(['validate', 'import', 'revert']), afterRow: z.int() }),
  sample: { id: sample.id, phase: 'import', afterRow: 500 },
});
