import { id, query } from '@omni/platform';
import { z } from 'zod';
import { accessContract, portalPermission } from '../access/access.contract';
import { portalAccess } from '../access/access.resource';

const address = z.record(z.string(), z.unknown()).nullable();

export class ShowMe extends query({
  name: 'portal_access.me',
  summary: 'Who one is in the portal: the contact, their client, the business, and what one may do',
  resource: portalAccess,
  needs: 'read',
  input: z.strictObject({}),
  output: z
    .strictObject({
      contact: z
        .strictObject({
          id,
          version: z.int(),
          firstName: z.string().nullable(),
          lastName: z.string().nullable(),
          displayName: z.string(),
          title: z.string().nullable(),
          primaryEmail: z.string().nullable(),
          phone: z.string().nullable(),
          address,
          timezone: z.string().nullable(),
          locale: z.string().nullable(),
        })
        .meta({ id: 'PortalContact' }),
      client: z
        .strictObject({
          id,
          kind: z.string(),
          name: z.string(),
          legalName: z.string().nullable(),
          email: z.string().nullable(),
          phone: z.string().nullable(),
          taxNumber: z.string().nullable(),
          billingAddress: address,
          shippingAddress: address,
        })
        .meta({ id: 'PortalClientCompany' }),
      organization: z
        .strictObject({
          id,
          slug: z.string(),
          name: z.string(),
          locale: z.string(),
          timezone: z.string(),
          branding: z.record(z.string(), z.unknown()).nullable(),
          portalUrl: z.string().nullable(),
        })
        .meta({ id: 'PortalBusiness' }),
      access: accessContract.view.partial().meta({ id: 'OwnPortalAccess' }),
      permissions: z.array(portalPermission).describe('What this session permits.'),
    })
    .meta({ id: 'PortalMe' }),
}) {}
