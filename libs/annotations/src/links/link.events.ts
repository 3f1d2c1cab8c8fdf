import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { linkRelation } from './link.contract';

/** Beside these the data name both records once more as `<type>Id`, by which the event stands on their timelines. */
const facts = z
  .object({
    id,
    fromType: z.string(),
    fromId: id,
    toType: z.string(),
    toId: id,
    relation: linkRelation,
  })
  .catchall(z.union([id, z.array(id)]));
const sample = {
  id: '1b2c3d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d',
  fromType: 'file',
  fromId: '2c3d4e5f-6071-4b8c-9d0e-1f2a3b4c5d6e',
  toType: 'project',
  toId: '3d4e5f60-7182-4c9d-8e0f-2a3b4c5d6e7f',
  relation: 'attachment' as const,
  fileId: '2c3d4e5f-6071-4b8c-9d0e-1f2a3b4c5d6e',
  projectId: '3d4e5f60-7182-4c9d-8e0f-2a3b4c5d6e7f',
};

const wordsOf = (type: string): string => type.replaceAll('_', ' ');

export const LinkCreated = defineEvent({
  type: 'link.created',
  summary: 'Two records were linked.',
  data: facts,
  sample,
  line: (d) => `${wordsOf(d.fromType)} linked to ${wordsOf(d.toType)} (${wordsOf(d.relation)})`,
});

export const LinkRemoved = defineEvent({
  type: 'link.removed',
  summary: 'Two records are no longer linked, or one of them is gone.',
  data: facts,
  sample,
  line: (d) => `${wordsOf(d.fromType)} no longer linked to ${wordsOf(d.toType)}`,
});
