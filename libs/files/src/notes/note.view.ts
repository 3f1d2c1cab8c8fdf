import { viewOf } from '@omni/platform';
import type { Note } from './note.entity';

export const noteView = (note: Note) => ({
  ...viewOf(note),
  title: note.title,
  body: note.body,
  entityType: note.entityType,
  entityId: note.entityId,
  authorMemberId: note.authorMemberId,
  visibility: note.visibility,
  pinned: note.pinned,
});
