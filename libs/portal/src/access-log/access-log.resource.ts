import { defineResource, id, may, theirs } from '@omni/platform';
import { z } from 'zod';
import { AccessLogEntry } from './access-log.entity';

const view = z
  .strictObject({
    id,
    clientId: id.nullable(),
    engagementId: id.nullable(),
    entityType: z.string(),
    entityId: id,
    memberId: id.nullable(),
    via: z.enum(['user', 'api_key']),
    openedAt: z.iso.datetime(),
  })
  .meta({ id: 'AccessLogRow' });

export const accessLog = defineResource<AccessLogEntry>({
  module: 'portal',
  name: 'access-log',
  summary:
    'Who of the business opened which rows of a client, where the organization shows that to its clients.',
  kind: 'aggregate',
  entity: AccessLogEntry,
  contract: { view },
  view: (row) => ({
    id: row.id,
    clientId: row.clientId,
    engagementId: row.engagementId,
    entityType: row.entityType,
    entityId: row.entityId,
    memberId: row.memberId,
    via: row.via,
    openedAt: row.openedAt,
  }),
  access: {
    owner: may('read'),
    manager: may('read'),
    client: may('read', { where: theirs({ clientId: 'clientId', engagementId: 'engagementId' }) }),
  },
  list: {
    filter: ['clientId', 'entityId', 'memberId', 'openedAt'],
    sort: ['openedAt'],
    defaultSort: '-openedAt',
  },
  softDelete: false,
  publishes: false,
});
