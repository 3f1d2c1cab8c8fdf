import { defineResource, may, mine, viewOf } from '@omni/platform';
import { linkContract } from './link.contract';
import { PortalLink } from './link.entity';

export const linkView = (row: PortalLink) => ({
  ...viewOf(row),
  accessId: row.accessId,
  purpose: row.purpose,
  targetType: row.targetType,
  targetId: row.targetId,
  expiresAt: row.expiresAt,
  sentAt: row.sentAt,
  failure: row.failure,
  usedAt: row.usedAt,
  ip: row.ip,
});

export const portalLinks = defineResource<PortalLink>({
  module: 'portal',
  name: 'portal-links',
  summary: 'Links that were sent to contacts: to log in, or to one document.',
  kind: 'aggregate',
  entity: PortalLink,
  contract: linkContract,
  view: linkView,
  access: {
    owner: may('read create'),
    manager: may('read create'),
    staff: may('read create', { where: mine('createdById') }),
    accountant: may('read'),
  },
  softDelete: false,
  publishes: false,
  list: {
    filter: ['accessId', 'purpose', 'targetId'],
    sort: [],
    include: { access: { type: 'portal_access', by: 'accessId' } },
  },
});
