import { command } from '@omni/platform';
import { fileRequests } from '../file-request.resource';
import { requestContract, requestWithLink } from '../request.contract';

export class CreateFileRequest extends command({
  name: 'file_request.create',
  summary: 'Asks a client for files, and answers the link by which they can be sent without an account.',
  resource: fileRequests,
  needs: 'create',
  input: requestContract.create,
  output: requestWithLink,
  effect: 'compensatable',
  undoneBy: 'file_request.cancel',
  confidential: true,
  errors: [
    'files.file_request.client_needed',
    'files.file_request.repeated_key',
    'files.file_request.already_over',
    'files.contact.unknown',
    'files.client.unknown',
    'files.engagement.unknown',
    'files.project.unknown',
    'files.folder.unknown',
    'files.member.unknown',
    'files.place.mismatch',
  ],
}) {}
