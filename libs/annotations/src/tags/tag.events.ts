import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';

/** Beside these the data name the record once more as `<type>Id`, by which the event stands on its timeline. */
const facts = z.object({ tagId: id, name: z.string(), entityType: z.string(), entityId: id }).catchall(id);
const sample = {
  tagId: '7a1d2c3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  name: 'VIP',
  entityType: 'deal',
  entityId: 'c0a8e1d2-3b4c-4d5e-8f60-718293a4b5c6',
  dealId: 'c0a8e1d2-3b4c-4d5e-8f60-718293a4b5c6',
};

export const TagApplied = defineEvent({
  type: 'tag.applied',
  summary: 'A record was tagged.',
  data: facts,
  sample,
  line: (d) => `Tagged ${d.name}`,
});

export const TagRemoved = defineEvent({
  type: 'tag.removed',
  summary: 'A tag was taken off a record.',
  data: facts,
  sample,
  line: (d) => `Tag ${d.name} removed`,
});
