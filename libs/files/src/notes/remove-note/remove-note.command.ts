import { command, id } from '@omni/platform';
import { z } from 'zod';
import { notes } from '../note.resource';

export class RemoveNote extends command({
  name: 'note.remove',
  summary: 'Deletes a note.',
  resource: notes,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveNoteInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'note.restore',
}) {}
