import { id, query } from '@omni/platform';
import { z } from 'zod';
import { branding } from '../organization.contract';
import { organizations } from '../organization.resource';

/** What anybody may know of a business who knows its short name: enough to set the page that they log in on. */
export class FindOrganization extends query({
  name: 'organization.by_slug',
  summary: 'What a page needs to know of a business before anybody has logged in',
  resource: organizations,
  needs: 'read',
  open: true,
  input: z.strictObject({
    organization: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,60}$/)
      .describe('Id or slug of the business.'),
  }),
  output: z
    .strictObject({
      id,
      slug: z.string(),
      name: z.string(),
      locale: z.string(),
      timezone: z.string(),
      branding: branding.nullable(),
      portalUrl: z.string().nullable(),
    })
    .meta({ id: 'PortalOrganization' }),
}) {}
