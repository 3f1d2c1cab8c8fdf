import { command } from '@omni/platform';
import { importContract } from '../import-job.contract';
import { imports } from '../import-job.resource';

export class StartImport extends command({
  name: 'import.start',
  summary: 'Opens an import; then send the file with PUT …/content',
  resource: imports,
  needs: 'create',
  input: importContract.create,
  output: importContract.view,
  effect: 'reversible',
  errors: ['exchange.import.unknown_entity_type'],
}) {}
