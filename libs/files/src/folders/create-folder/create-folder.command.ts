import { command } from '@omni/platform';
import { folderContract } from '../folder.contract';
import { folders } from '../folder.resource';

export class CreateFolder extends command({
  name: 'folder.create',
  summary: 'Makes a folder, at the root or in another one.',
  resource: folders,
  needs: 'create',
  input: folderContract.create,
  output: folderContract.view,
  effect: 'reversible',
  undoneBy: 'folder.remove',
  errors: [
    'files.file.name_taken',
    'files.folder.unknown',
    'files.folder.too_deep',
    'files.client.unknown',
    'files.engagement.unknown',
    'files.project.unknown',
    'files.place.mismatch',
  ],
}) {}
