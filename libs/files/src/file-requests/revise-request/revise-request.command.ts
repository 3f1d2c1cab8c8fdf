import { command, id } from '@omni/platform';
import { fileRequests } from '../file-request.resource';
import { requestContract } from '../request.contract';

export class ReviseFileRequest extends command({
  name: 'file_request.revise',
  summary: 'Changes what is said about a request, who is asked, or how often they are reminded.',
  resource: fileRequests,
  needs: 'update',
  input: requestContract.revise.extend({ id }).meta({ id: 'FileRequestReviseInput' }),
  output: requestContract.view,
  effect: 'reversible',
  errors: ['files.contact.unknown', 'files.folder.unknown', 'files.member.unknown'],
}) {}
