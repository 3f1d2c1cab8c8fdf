import { command, id } from '@omni/platform';
import { z } from 'zod';
import { fileContract } from '../file.contract';
import { files } from '../file.resource';

export class RestoreFile extends command({
  name: 'file.restore',
  summary: 'Takes a file out of the bin; where its folder is gone it lies in none.',
  resource: files,
  needs: 'restore',
  input: z.strictObject({ id }).meta({ id: 'RestoreFileInput' }),
  output: fileContract.view,
  effect: 'reversible',
  undoneBy: 'file.remove',
  errors: ['files.file.name_taken'],
}) {}
