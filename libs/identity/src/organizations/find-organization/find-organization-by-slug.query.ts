import { id, query } from '@omni/platform';
import { z } from 'zod';
import { organizations } from '../organization.resource';

/** For open pages, which know an organization by the word in their address. Without a route: other modules ask it. */
export class FindOrganizationBySlug extends query({
  name: 'organization.find_by_slug',
  summary: 'The living organization that has a slug, or none',
  resource: organizations,
  needs: 'read',
  input: z.strictObject({ slug: z.string().max(80) }).meta({ id: 'FindOrganizationBySlugInput' }),
  output: z.strictObject({ organizationId: id.nullable() }).meta({ id: 'FoundOrganization' }),
}) {}
