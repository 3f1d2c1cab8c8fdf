import { command } from '@omni/platform';
import { organizationContract } from '../organization.contract';
import { organizations } from '../organization.resource';

export class CreateOrganization extends command({
  name: 'organization.create',
  summary: 'Sets up a business; who does it is its first owner. Then switch to it for tokens',
  resource: organizations,
  needs: 'create',
  open: 'signed_in',
  input: organizationContract.create,
  output: organizationContract.view,
  effect: 'compensatable',
  undoneBy: 'organization.close',
  errors: ['identity.organization.slug_taken'],
}) {}
