import { command, id } from '@omni/platform';
import { z } from 'zod';
import { fileRequests } from '../file-request.resource';
import { requestContract } from '../request.contract';

export class CancelFileRequest extends command({
  name: 'file_request.cancel',
  summary: 'Takes a request back: its link takes no more files. Those that came stay.',
  resource: fileRequests,
  needs: 'update',
  input: z.strictObject({ id }).meta({ id: 'CancelFileRequestInput' }),
  output: requestContract.view,
  effect: 'irreversible',
}) {}
