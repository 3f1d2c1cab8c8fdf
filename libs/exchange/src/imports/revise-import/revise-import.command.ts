import { command, id } from '@omni/platform';
import { importContract } from '../import-job.contract';
import { imports } from '../import-job.resource';

export class ReviseImport extends command({
  name: 'import.revise',
  summary: 'Changes the mapping and how known rows are treated; the rows must be checked again',
  resource: imports,
  needs: 'update',
  input: importContract.revise.extend({ id }).meta({ id: 'ReviseImportInput' }),
  output: importContract.view,
  effect: 'reversible',
  errors: [
    'exchange.import.unknown_target',
    'exchange.import.unknown_header',
    'exchange.import.unknown_match',
  ],
}) {}
