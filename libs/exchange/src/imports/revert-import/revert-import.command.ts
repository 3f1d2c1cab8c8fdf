import { command, id } from '@omni/platform';
import { z } from 'zod';
import { importContract } from '../import-job.contract';
import { imports } from '../import-job.resource';

export class RevertImport extends command({
  name: 'import.revert',
  summary: 'Takes back what the import created and changed',
  resource: imports,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'RevertImportInput' }),
  output: importContract.view,
  effect: 'irreversible',
  errors: ['exchange.import.revert_expired'],
}) {}
