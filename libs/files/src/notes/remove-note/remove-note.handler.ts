import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { NoteDeleted, noteFacts } from '../note.events';
import { notes } from '../note.resource';
import { RemoveNote } from './remove-note.command';

@CommandHandler(RemoveNote)
export class RemoveNoteHandler implements Handles<typeof RemoveNote> {
  async execute({ unit, input }: RemoveNote): Promise<null> {
    const note = await unit.load(notes, input.id);
    note.deletedAt = unit.now;
    unit.emit(NoteDeleted, note, noteFacts(note));
    return null;
  }
}
