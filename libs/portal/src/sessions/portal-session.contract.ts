import { id } from '@omni/platform';
import { z } from 'zod';
import { portalPermission } from '../access/access.contract';

const seat = z
  .strictObject({ id, contactId: id, clientId: id, engagementId: id.nullable() })
  .meta({ id: 'PortalSeat' });

/** What coming in answers: the token for every further call, and what it opens. */
export const portalSession = z
  .strictObject({
    accessToken: z.string().describe('Send it as a bearer token; it opens portal routes alone.'),
    refreshToken: z
      .string()
      .nullable()
      .describe('Trade it once for a new session; null where the session is for one document.'),
    tokenType: z.literal('Bearer'),
    expiresAt: z.iso.datetime(),
    access: seat.describe('The access that this session is for.'),
    permissions: z.array(portalPermission),
    target: z
      .strictObject({ type: z.string(), id })
      .meta({ id: 'PortalTarget' })
      .nullable()
      .describe('The document that the link was sent for.'),
    accesses: z.array(seat).describe('Every access of the contact: POST /v1/portal/switch goes to another.'),
  })
  .meta({ id: 'PortalSession' });
export type PortalSessionAnswer = z.output<typeof portalSession>;
