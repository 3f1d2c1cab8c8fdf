import { base, defineResource, viewOf, type EntityClass, type TenantEntity } from '@omni/platform';
import { z } from 'zod';
import { User } from './user.entity';

const me = z
  .strictObject({
    ...base,
    email: z.string(),
    emailVerifiedAt: z.iso.datetime().nullable(),
    name: z.string(),
    avatarFileId: z.uuid().nullable(),
    locale: z.string().nullable(),
    timezone: z.string().nullable(),
    mfaEnabled: z.boolean(),
    status: z.enum(['pending', 'active', 'locked', 'disabled']),
    lastLoginAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Me' });

type UserRow = User & TenantEntity;

export const meView = (user: User & { mfaEnabled?: boolean }) => ({
  ...viewOf(user),
  email: user.email,
  emailVerifiedAt: user.emailVerifiedAt,
  name: user.name,
  avatarFileId: user.avatarFileId,
  locale: user.locale,
  timezone: user.timezone,
  mfaEnabled: user.mfaEnabled ?? false,
  status: user.status,
  lastLoginAt: user.lastLoginAt,
});

/**
 * People, as the subject of login and of `/me`. No role has rights on it: each of its verbs is open, and its handler
 * reaches the asking person's own row alone. So it is not in the catalogue either.
 */
export const users = defineResource<UserRow>({
  module: 'identity',
  name: 'users',
  summary: 'People who can log in.',
  kind: 'aggregate',
  entity: User as unknown as EntityClass<UserRow>,
  contract: { view: me },
  view: meView,
  access: {},
  list: { filter: [], sort: [] },
});
