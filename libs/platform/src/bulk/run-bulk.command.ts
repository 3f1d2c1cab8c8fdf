import { command } from '../catalogue/command';
import { events } from '../feed/events.resource';
import { bulkInput, bulkOutput } from './bulk.contract';

export class RunBulk extends command({
  name: 'bulk.run',
  summary: 'Does up to a thousand writes on one resource, each as its single request would be done.',
  // Whose rows it writes is told by the path; rights are asked for each operation.
  resource: events,
  needs: 'read',
  input: bulkInput,
  output: bulkOutput,
  effect: 'irreversible',
  open: 'signed_in',
  errors: [
    'bulk.refused',
    'bulk.no_such_resource',
    'bulk.verb_not_offered',
    'bulk.id_needed',
    'bulk.version_needed',
  ],
}) {}
