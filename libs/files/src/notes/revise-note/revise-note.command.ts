import { command, id } from '@omni/platform';
import { noteContract } from '../note.contract';
import { notes } from '../note.resource';

export class ReviseNote extends command({
  name: 'note.revise',
  summary: 'Changes a note.',
  resource: notes,
  needs: 'update',
  input: noteContract.revise.extend({ id }).meta({ id: 'NoteReviseInput' }),
  output: noteContract.view,
  effect: 'reversible',
}) {}
