import { command, id } from '@omni/platform';
import { folderContract } from '../folder.contract';
import { folders } from '../folder.resource';

export class ReviseFolder extends command({
  name: 'folder.revise',
  summary: 'Renames or moves a folder with all that lies in it, or says how long that is kept.',
  resource: folders,
  needs: 'update',
  input: folderContract.revise.extend({ id }).meta({ id: 'FolderReviseInput' }),
  output: folderContract.view,
  effect: 'reversible',
  errors: [
    'files.file.name_taken',
    'files.folder.unknown',
    'files.folder.too_deep',
    'files.folder.cycle',
    'files.folder.legal_hold',
    'files.client.unknown',
    'files.engagement.unknown',
    'files.project.unknown',
    'files.place.mismatch',
  ],
}) {}
