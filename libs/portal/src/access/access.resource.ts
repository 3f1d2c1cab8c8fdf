import { NOBODY, all, defineResource, may, mine } from '@omni/platform';
import { accessContract } from './access.contract';
import { PortalAccess } from './access.entity';
import { accessView } from './access.view';

export const portalAccess = defineResource<PortalAccess>({
  module: 'portal',
  name: 'portal-access',
  summary: 'Who of a client may come into the portal, what for, and until when.',
  kind: 'aggregate',
  entity: PortalAccess,
  contract: accessContract,
  view: accessView,
  access: {
    owner: all,
    manager: all,
    staff: may('read create', { where: mine('invitedById', 'createdById') }),
    accountant: may('read'),
    // Their own, also those for other engagements: a contact chooses by which they come in.
    client: may('read', {
      where: ({ portal }) => ({ contactId: portal?.contactId ?? NOBODY }),
      hide: ['invitedById', 'reason'],
    }),
  },
  softDelete: false,
  // Who could see what is proven for seven years after it was taken away.
  lifecycle: {
    purge: {
      after: { years: 7 },
      clock: 'ended',
      due: `t.status = 'revoked' and t.revoked_at <= :until`,
      blank: ['reason', 'mergedContactIds', 'mergedClientIds'],
    },
  },
  list: {
    filter: ['contactId', 'clientId', 'engagementId', 'status', 'expiresAt'],
    sort: ['lastLoginAt', 'expiresAt'],
    include: {
      contact: { type: 'contact', by: 'contactId' },
      client: { type: 'client_company', by: 'clientId' },
      engagement: { type: 'engagement', by: 'engagementId' },
    },
  },
});
