import { query } from '@omni/platform';
import { diffInput, diffView } from './versions.contract';
import { versions } from './versions.resource';

export class CompareVersions extends query({
  name: 'entity_version.compare',
  summary: 'Shows what differs between two versions of a row that the asker may read',
  resource: versions,
  needs: 'read',
  input: diffInput,
  output: diffView,
  open: 'signed_in',
}) {}
