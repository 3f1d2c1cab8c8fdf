import { command, id } from '@omni/platform';
import { z } from 'zod';
import { files } from '../file.resource';

export class RemoveFile extends command({
  name: 'file.remove',
  summary:
    'Puts a file into the bin. Thirty days later its bytes are gone for good, unless they must be kept for longer.',
  resource: files,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RemoveFileInput' }),
  output: z.null(),
  effect: 'reversible',
  undoneBy: 'file.restore',
  errors: ['files.folder.legal_hold'],
}) {}
