import { CommandHandler } from '@nestjs/cqrs';
import { Facts, unprocessable, type Handles, type Unit } from '@omni/platform';
import type { Note } from '../note.entity';
import { NoteCreated, noteFacts } from '../note.events';
import { notes } from '../note.resource';
import { CreateNote } from './create-note.command';

const halfLink = () =>
  unprocessable('files.note.half_link', 'Name a record by its kind and its id, or neither.', [
    { pointer: '/entityId', code: 'half_link', message: 'comes with entityType' },
  ]);
const unknownRecord = () =>
  unprocessable('files.note.unknown_record', 'There is no such record.', [
    { pointer: '/entityId', code: 'reference_not_found', message: 'does not exist' },
  ]);
const noAuthor = () => unprocessable('files.note.no_author', 'Only members write notes.');

@CommandHandler(CreateNote)
export class CreateNoteHandler implements Handles<typeof CreateNote> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: CreateNote): Promise<Note> {
    const { memberId } = unit.principal;
    if (!memberId) throw noAuthor();
    await this.mustExist(unit, input.entityType, input.entityId);
    const note = unit.create(notes, { ...input, authorMemberId: memberId });
    unit.emit(NoteCreated, note, noteFacts(note));
    return note;
  }

  private async mustExist(unit: Unit, type: string | undefined, id: string | undefined): Promise<void> {
    if (!type && !id) return;
    if (!type || !id) throw halfLink();
    if (!(await this.facts.row(unit, type, id))) throw unknownRecord();
  }
}
