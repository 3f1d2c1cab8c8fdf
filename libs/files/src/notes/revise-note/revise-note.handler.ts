import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { Note } from '../note.entity';
import { NoteUpdated, noteFacts } from '../note.events';
import { notes } from '../note.resource';
import { ReviseNote } from './revise-note.command';

@CommandHandler(ReviseNote)
export class ReviseNoteHandler implements Handles<typeof ReviseNote> {
  async execute({ unit, input }: ReviseNote): Promise<Note> {
    const note = await unit.load(notes, input.id);
    applyPatch(note, input);
    unit.emit(NoteUpdated, note, noteFacts(note));
    return note;
  }
}
