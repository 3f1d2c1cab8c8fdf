import { all, defineResource, id, may, mine } from '@omni/platform';
import { z } from 'zod';
import { Session } from './session.entity';

const view = z
  .strictObject({
    id,
    organizationId: id,
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    mfa: z.boolean(),
    current: z.boolean().describe('Whether this request came in this session.'),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Session' });

export const sessionView = (row: Session & { current?: boolean }) => ({
  id: row.familyId,
  organizationId: row.organizationId,
  ip: row.ip,
  userAgent: row.userAgent,
  mfa: row.mfaLevel === 'mfa',
  current: row.current ?? false,
  createdAt: row.createdAt,
  lastUsedAt: row.lastUsedAt,
  expiresAt: row.expiresAt,
});

const own = may('read act', { where: mine('userId') });

/** Reached by commands and queries alone; in the catalogue it would be imported, exported and announced row by row. */
export const sessions = defineResource<Session>({
  module: 'identity',
  name: 'sessions',
  summary: 'Where people are logged in.',
  kind: 'aggregate',
  entity: Session,
  contract: { view },
  view: sessionView,
  access: { owner: all, manager: own, staff: own, accountant: own },
  list: { filter: [], sort: [] },
  softDelete: false,
});
