import { command, id } from '@omni/platform';
import { accessContract } from '../access.contract';
import { portalAccess } from '../access.resource';

export class ReviseAccess extends command({
  name: 'portal_access.revise',
  summary: 'Changes what an access permits, or until when. It holds from the next request on.',
  resource: portalAccess,
  needs: 'update',
  input: accessContract.revise.extend({ id }).meta({ id: 'PortalAccessReviseInput' }),
  output: accessContract.view,
  effect: 'reversible',
  undoneBy: 'portal_access.revise',
  errors: ['portal.access.expires_in_past'],
}) {}
