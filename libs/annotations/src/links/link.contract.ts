import { base, id } from '@omni/platform';
import { z } from 'zod';
import { entityType } from '../shared/rows';
import { relations } from './link.values';

export const linkRelation = z
  .enum(relations)
  .meta({ id: 'LinkRelation' })
  .describe('How the one has to do with the other: a file is the attachment of a project.');

const note = z.string().trim().max(500).nullable();

export const linkContract = {
  create: z
    .strictObject({
      fromType: entityType,
      fromId: id,
      toType: entityType,
      toId: id,
      relation: linkRelation.default('related'),
      note: note.optional(),
    })
    .meta({ id: 'LinkCreate' }),
  view: z
    .strictObject({
      ...base,
      fromType: z.string(),
      fromId: id,
      toType: z.string(),
      toId: id,
      relation: linkRelation,
      note: z.string().nullable(),
    })
    .meta({ id: 'Link' }),
};
