import { command, id } from '@omni/platform';
import { z } from 'zod';
import { importContract } from '../import-job.contract';
import { imports } from '../import-job.resource';

export class ValidateImport extends command({
  name: 'import.validate',
  summary: 'Tries every row and keeps none: says what committing would do',
  resource: imports,
  needs: 'act',
  input: z.strictObject({ id }).meta({ id: 'ValidateImportInput' }),
  output: importContract.view,
  effect: 'reversible',
  errors: ['exchange.import.nothing_uploaded', 'exchange.import.nothing_mapped'],
}) {}
