import { defineEvent, id } from '@omni/platform';
import { z } from 'zod';
import { NOTE_VISIBILITIES } from './note.choices';
import type { Note } from './note.entity';

/*
 * A note's text is not in its events: they go to timelines, webhooks and workflows, which ask nobody's leave, and a private
 * note is for its author alone. Whoever may read a note reads it by its id.
 */
const facts = z.strictObject({
  noteId: id,
  title: z.string().nullable().describe('Null for private notes.'),
  entityType: z.string().nullable(),
  entityId: id.nullable(),
  authorMemberId: id,
  visibility: z.enum(NOTE_VISIBILITIES),
});
const sample = {
  noteId: '1f0a2f1f-6c11-4d1e-9a53-0b9a5c626d71',
  title: 'What they want',
  entityType: 'client_company',
  entityId: '7b0b3f0e-6d0a-4c0e-8b1c-2f4f3a1d9a10',
  authorMemberId: '9e8d7c6b-5a49-4838-8271-605f4e3d2c51',
  visibility: 'internal' as const,
};

export const noteFacts = (note: Note): z.input<typeof facts> => ({
  noteId: note.id,
  title: note.visibility === 'private' ? null : note.title,
  entityType: note.entityType,
  entityId: note.entityId,
  authorMemberId: note.authorMemberId,
  visibility: note.visibility,
});

const named = (title: string | null): string => (title === null ? 'A note' : `The note ${title}`);

export const NoteCreated = defineEvent({
  type: 'note.created',
  summary: 'Somebody wrote a note.',
  data: facts,
  sample,
  line: (d) => `${named(d.title)} was written`,
});

export const NoteUpdated = defineEvent({
  type: 'note.updated',
  summary: 'A note was changed.',
  data: facts,
  sample,
});

export const NoteDeleted = defineEvent({
  type: 'note.deleted',
  summary: 'A note was deleted.',
  data: facts,
  sample,
});

export const NoteRestored = defineEvent({
  type: 'note.restored',
  summary: 'A deleted note is back.',
  data: facts,
  sample,
});

export const noteEvents = [NoteCreated, NoteUpdated, NoteDeleted, NoteRestored];
