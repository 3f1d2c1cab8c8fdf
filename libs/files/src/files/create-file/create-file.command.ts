import { command } from '@omni/platform';
import { fileContract, uploadView } from '../file.contract';
import { files } from '../file.resource';

export class CreateFile extends command({
  name: 'file.create',
  summary: 'Announces a file and answers the address that takes its bytes.',
  resource: files,
  needs: 'create',
  input: fileContract.create,
  output: uploadView,
  effect: 'reversible',
  undoneBy: 'file.remove',
  confidential: true,
  errors: [
    'files.upload.too_large',
    'files.file.name_taken',
    'files.folder.unknown',
    'files.client.unknown',
    'files.engagement.unknown',
    'files.project.unknown',
    'files.member.unknown',
    'files.place.mismatch',
  ],
}) {}
