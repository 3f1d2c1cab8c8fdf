import { command, id } from '@omni/platform';
import { z } from 'zod';
import { importContract } from '../import-job.contract';
import { imports } from '../import-job.resource';

export class CommitImport extends command({
  name: 'import.commit',
  summary: 'Takes the valid rows in',
  resource: imports,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'CommitImportInput' }),
  output: importContract.view,
  effect: 'compensatable',
  undoneBy: 'import.revert',
}) {}
