import { command, id } from '@omni/platform';
import { z } from 'zod';
import { uploadView } from '../file.contract';
import { files } from '../file.resource';

export class RenewUpload extends command({
  name: 'file.renew_upload',
  summary: 'Answers a new address for bytes that were announced and have not come, or were not taken.',
  resource: files,
  needs: 'create',
  input: z.strictObject({ id }).meta({ id: 'RenewUploadInput' }),
  output: uploadView,
  effect: 'irreversible',
  confidential: true,
  errors: ['files.upload.not_pending'],
}) {}
