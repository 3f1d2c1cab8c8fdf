import { command, id } from '@omni/platform';
import { z } from 'zod';
import { noteContract } from '../note.contract';
import { notes } from '../note.resource';

export class RestoreNote extends command({
  name: 'note.restore',
  summary: 'Brings a deleted note back.',
  resource: notes,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreNoteInput' }),
  output: noteContract.view,
  effect: 'reversible',
  undoneBy: 'note.remove',
}) {}
