import { command, id } from '@omni/platform';
import { z } from 'zod';
import { folders } from '../folder.resource';

export class RemoveFolder extends command({
  name: 'folder.remove',
  summary: 'Puts a folder into the bin with everything that lies in it and below it.',
  resource: folders,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveFolderInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'folder.restore',
  errors: ['files.folder.legal_hold'],
}) {}
