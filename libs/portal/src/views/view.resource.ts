import { NOBODY, all, defineResource, may, viewOf, type Condition } from '@omni/platform';
import { viewContract } from './view.contract';
import { PortalView } from './view.entity';

export const portalViews = defineResource<PortalView>({
  module: 'portal',
  name: 'portal-views',
  summary: 'What clients see when they come into the portal, and how it looks.',
  kind: 'record',
  entity: PortalView,
  contract: viewContract,
  view: (row) => ({
    ...viewOf(row),
    name: row.name,
    engagementId: row.engagementId,
    clientId: row.clientId,
    sections: row.sections,
    branding: row.branding,
    status: row.status,
    publishedAt: row.publishedAt,
  }),
  access: {
    owner: all,
    manager: all,
    staff: may('read'),
    accountant: may('read'),
    client: may('read', {
      where: ({ portal }): Condition => ({
        status: 'published',
        clientId: { $in: [null, portal?.clientId ?? NOBODY] },
        engagementId: { $in: [null, portal?.engagementId ?? NOBODY] },
      }),
    }),
  },
  list: {
    filter: ['clientId', 'engagementId', 'status', 'name'],
    sort: ['name'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      engagement: { type: 'engagement', by: 'engagementId' },
    },
  },
});
