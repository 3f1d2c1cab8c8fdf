import { defineResource, may, type EntityClass, type TenantEntity } from '@omni/platform';
import { organizationContract } from './organization.contract';
import { Organization } from './organization.entity';
import { organizationView } from './organization.view';

type OrganizationRow = Organization & TenantEntity;

/** The tenant as a resource of its own: within an organization there is exactly one, itself. */
export const organizations = defineResource<OrganizationRow>({
  module: 'identity',
  name: 'organizations',
  summary: 'The businesses that a person works in.',
  kind: 'aggregate',
  entity: Organization as unknown as EntityClass<OrganizationRow>,
  contract: organizationContract,
  view: organizationView,
  access: {
    owner: may('read update act export lock_books'),
    manager: may('read update activate', { hide: ['plan', 'closingAt'] }),
    staff: may('read', { hide: ['settings', 'plan', 'closingAt'] }),
    accountant: may('read lock_books', { hide: ['plan', 'closingAt'] }),
  },
  list: { filter: ['status'], sort: ['name'] },
  softDelete: false,
});
