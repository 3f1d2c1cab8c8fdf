import { command } from '@omni/platform';
import { noteContract } from '../note.contract';
import { notes } from '../note.resource';

export class CreateNote extends command({
  name: 'note.create',
  summary: 'Writes a note down, about a record or on its own.',
  resource: notes,
  needs: 'create',
  input: noteContract.create,
  output: noteContract.view,
  effect: 'reversible',
  undoneBy: 'note.remove',
  errors: ['files.note.no_author', 'files.note.half_link', 'files.note.unknown_record'],
}) {}
