import { command, id } from '@omni/platform';
import { organizationContract } from '../organization.contract';
import { organizations } from '../organization.resource';

export class ReviseOrganization extends command({
  name: 'organization.revise',
  summary: 'Revises the organization that one is in; settings are merged key by key',
  resource: organizations,
  needs: 'update',
  input: organizationContract.revise.extend({ id }).meta({ id: 'OrganizationRevise' }),
  output: organizationContract.view,
  effect: 'reversible',
  undoneBy: 'organization.revise',
  errors: ['identity.organization.slug_taken', 'identity.organization.currency_fixed'],
}) {}
