import { command, id } from '@omni/platform';
import { z } from 'zod';
import { moment } from '../../shared/fields';
import { fileRequests } from '../file-request.resource';
import { requestContract } from '../request.contract';

export class ExtendFileRequest extends command({
  name: 'file_request.extend',
  summary: 'Gives more time; a request that ran out is open again, by the same link.',
  resource: fileRequests,
  needs: 'update',
  input: z.strictObject({ id, expiresAt: moment }).meta({ id: 'ExtendFileRequestInput' }),
  output: requestContract.view,
  effect: 'reversible',
  statuses: [410],
  errors: ['files.file_request.already_over', 'files.file_request.over'],
}) {}
