import { command, id } from '@omni/platform';
import { z } from 'zod';
import { fileRequests } from '../file-request.resource';
import { requestContract } from '../request.contract';

export class SendFileRequest extends command({
  name: 'file_request.send',
  summary: 'Mails the link to the contact who is asked.',
  resource: fileRequests,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'SendFileRequestInput' }),
  output: requestContract.view,
  effect: 'irreversible',
  statuses: [410],
  errors: ['files.file_request.over', 'files.file_request.no_address'],
}) {}
