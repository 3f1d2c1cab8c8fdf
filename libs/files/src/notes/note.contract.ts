import { z } from 'zod';
import { base, id } from '../shared/fields';
import { NOTE_VISIBILITIES } from './note.choices';

const visibility = z
  .enum(NOTE_VISIBILITIES)
  .meta({ id: 'NoteVisibility' })
  .describe('private: for whoever wrote it alone, not even for Owners.');
const title = z.string().trim().min(1).max(200).nullable().optional();
const body = z.string().min(1).max(50_000).describe('Markdown.');

export const noteContract = {
  create: z
    .strictObject({
      title,
      body,
      entityType: z
        .string()
        .regex(/^[a-z_]{1,60}$/)
        .optional()
        .describe('The kind of record that the note is about, with entityId.')
        .meta({ example: 'client_company' }),
      entityId: id.optional(),
      visibility: visibility.optional(),
      pinned: z.boolean().optional(),
    })
    .meta({ id: 'NoteCreate' }),
  revise: z
    .strictObject({
      title,
      body: body.optional(),
      visibility: visibility.optional(),
      pinned: z.boolean().optional(),
    })
    .meta({ id: 'NoteRevise' }),
  view: z
    .strictObject({
      ...base,
      title: z.string().nullable(),
      body: z.string(),
      entityType: z.string().nullable(),
      entityId: id.nullable(),
      authorMemberId: id,
      visibility,
      pinned: z.boolean(),
    })
    .meta({ id: 'Note' }),
};
