import { command, id } from '@omni/platform';
import { fileContract } from '../file.contract';
import { files } from '../file.resource';

export class ReviseFile extends command({
  name: 'file.revise',
  summary: 'Renames or moves a file, says anew where it belongs, or who may see it.',
  resource: files,
  needs: 'update',
  input: fileContract.revise.extend({ id }).meta({ id: 'FileReviseInput' }),
  output: fileContract.view,
  effect: 'reversible',
  errors: [
    'files.file.name_taken',
    'files.folder.unknown',
    'files.folder.legal_hold',
    'files.client.unknown',
    'files.engagement.unknown',
    'files.project.unknown',
    'files.member.unknown',
    'files.place.mismatch',
  ],
}) {}
