import { command, id } from '@omni/platform';
import { z } from 'zod';
import { fileContract } from '../file.contract';
import { files } from '../file.resource';

export class CompleteUpload extends command({
  name: 'file.complete',
  summary:
    'Says that the bytes are there: they are looked at next, and become available if they are what was announced.',
  resource: files,
  needs: 'create',
  input: z.strictObject({ id }).meta({ id: 'CompleteUploadInput' }),
  output: fileContract.view,
  effect: 'irreversible',
}) {}
