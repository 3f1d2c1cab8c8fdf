import { command } from '@omni/platform';
import { fileShares } from '../file-share.resource';
import { shareContract, shareWithLink } from '../share.contract';

export class CreateFileShare extends command({
  name: 'file_share.create',
  summary: 'Makes a link by which anybody who has it gets a file; the link is shown once.',
  resource: fileShares,
  needs: 'create',
  input: shareContract.create,
  output: shareWithLink,
  effect: 'compensatable',
  undoneBy: 'file_share.revoke',
  confidential: true,
  redact: ['password'],
  errors: ['files.file_share.wrong_end'],
}) {}
