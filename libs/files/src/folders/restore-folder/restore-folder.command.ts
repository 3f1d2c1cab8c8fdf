import { command, id } from '@omni/platform';
import { z } from 'zod';
import { folderContract } from '../folder.contract';
import { folders } from '../folder.resource';

export class RestoreFolder extends command({
  name: 'folder.restore',
  summary:
    'Takes a folder out of the bin with everything that went there with it; where its parent is gone it lies at the root.',
  resource: folders,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreFolderInput' }),
  output: folderContract.view,
  effect: 'reversible',
  undoneBy: 'folder.remove',
  errors: ['files.file.name_taken'],
}) {}
