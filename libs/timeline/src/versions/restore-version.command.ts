import { command } from '@omni/platform';
import { restoreInput, restoredView } from './versions.contract';
import { versions } from './versions.resource';

export class RestoreVersion extends command({
  name: 'entity_version.restore',
  summary: 'Sets a row back to what it was: a revision with the older values',
  resource: versions,
  needs: 'act',
  input: restoreInput,
  output: restoredView,
  effect: 'compensatable',
  undoneBy: 'entity_version.restore',
  ifMatch:
    'Needed for what also needs it to be revised (money and agreements): without it the answer is 428.',
  errors: ['timeline.version.not_revisable'],
  // The row's own policy decides: its update right, as for any revision.
  open: 'signed_in',
}) {}
