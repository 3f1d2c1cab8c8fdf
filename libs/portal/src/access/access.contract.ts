import { base, id, instantString } from '@omni/platform';
import { z } from 'zod';
import { ACCESS_STATUSES } from './access.transitions';
import { PORTAL_PERMISSIONS } from './permissions';

export const portalPermission = z.enum(PORTAL_PERMISSIONS).meta({ id: 'PortalPermission' });
const permissions = z
  .array(portalPermission)
  .min(1)
  .max(PORTAL_PERMISSIONS.length)
  .transform((list) => [...new Set(list)]);
const moment = instantString.transform((text) => new Date(text).toISOString());

export const accessContract = {
  create: z
    .strictObject({
      contactId: id.describe('Somebody with an e-mail and a client.'),
      engagementId: id.nullable().optional().describe('Only this engagement; all of the client unless told.'),
      permissions: permissions.optional().describe('All of them unless told.'),
      expiresAt: moment.nullable().optional().describe('When the access ends by itself.'),
      sendInvitation: z.boolean().optional().describe('A mail with a link is sent unless this is false.'),
    })
    .meta({ id: 'PortalAccessGrant' }),
  revise: z
    .strictObject({ permissions: permissions.optional(), expiresAt: moment.nullable().optional() })
    .meta({ id: 'PortalAccessRevise' }),
  view: z
    .strictObject({
      ...base,
      contactId: id,
      clientId: id,
      engagementId: id.nullable(),
      status: z.enum(ACCESS_STATUSES).meta({ id: 'PortalAccessStatus' }),
      permissions: z.array(portalPermission),
      invitedById: id.nullable(),
      activatedAt: z.iso.datetime().nullable(),
      lastLoginAt: z.iso.datetime().nullable(),
      expiresAt: z.iso.datetime().nullable(),
      revokedAt: z.iso.datetime().nullable(),
      reason: z.string().nullable().describe('Why it is suspended or revoked.'),
      engagementOpen: z
        .boolean()
        .describe('false while the engagement is not shown in the portal: nobody comes in by it.'),
    })
    .meta({ id: 'PortalAccess' }),
};
