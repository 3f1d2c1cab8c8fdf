import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

const data = z.strictObject({ id, processed: z.int() });
const sample = { id: '0b9a5c62-6d2c-4d1e-9a53-1f0a2f1f6c11', processed: 500 };

export const ReindexRequested = defineEvent({
  type: 'search_reindex.requested',
  summary: 'Somebody asked for the search to be rebuilt.',
  data,
  sample,
});
/** Each step asks for the next one: so a walk through any number of rows is short transactions, and goes on after any stop. */
export const ReindexAdvanced = defineEvent({
  type: 'search_reindex.advanced',
  summary: 'The rebuilding of the search went a step further.',
  data,
  sample,
});
export const ReindexCompleted = defineEvent({
  type: 'search_reindex.completed',
  summary: 'The search was rebuilt.',
  data,
  sample,
});
