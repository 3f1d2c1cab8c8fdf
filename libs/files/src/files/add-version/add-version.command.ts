import { command, id } from '@omni/platform';
import { z } from 'zod';
import { announced, uploadView } from '../file.contract';
import { files } from '../file.resource';

export class AddFileVersion extends command({
  name: 'file.add_version',
  summary:
    'Announces a further version of a file; the present one stays current until the new bytes have been looked at.',
  resource: files,
  needs: 'update',
  input: z.strictObject({ id, ...announced }).meta({ id: 'AddFileVersionInput' }),
  output: uploadView,
  effect: 'irreversible',
  confidential: true,
  errors: ['files.upload.too_large', 'files.version.same_bytes', 'files.version.in_progress'],
}) {}
