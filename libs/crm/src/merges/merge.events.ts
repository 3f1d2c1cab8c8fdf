import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { mergeEntityType } from './merge.contract';

const data = z.strictObject({ id, entityType: mergeEntityType, survivorId: id, mergedIds: z.array(id) });
const sample = {
  id: 'b9a7c6f4-12fd-4c0a-8a34-6a1dfc2f9a55',
  entityType: 'contact' as const,
  survivorId: '0f6ad3b4-94f6-4a1b-8c57-4b9b6a1f6d21',
  mergedIds: ['9c1d7fbb-0a3c-49a7-a4bb-6b1f4a2b8b10'],
};

export const MergeApplied = defineEvent({
  type: 'merge.applied',
  summary: 'Duplicates became one record.',
  data,
  sample,
});

export const MergeUndone = defineEvent({
  type: 'merge.undone',
  summary: 'A merge was taken back: its records stand on their own again.',
  data: data.extend({ forced: z.boolean().describe('Later edits of the survivor were overruled.') }),
  sample: { ...sample, forced: false },
});
