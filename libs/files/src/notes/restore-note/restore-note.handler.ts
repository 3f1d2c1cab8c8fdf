import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Note } from '../note.entity';
import { NoteRestored, noteFacts } from '../note.events';
import { notes } from '../note.resource';
import { RestoreNote } from './restore-note.command';

@CommandHandler(RestoreNote)
export class RestoreNoteHandler implements Handles<typeof RestoreNote> {
  async execute({ unit, input }: RestoreNote): Promise<Note> {
    const note = await unit.loadDeleted(notes, input.id, 'restore');
    note.deletedAt = null;
    unit.emit(NoteRestored, note, noteFacts(note));
    return note;
  }
}
