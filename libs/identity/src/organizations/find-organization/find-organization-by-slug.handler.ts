import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { FindOrganizationBySlug } from './find-organization-by-slug.query';

@QueryHandler(FindOrganizationBySlug)
export class FindOrganizationBySlugHandler implements Answers<typeof FindOrganizationBySlug> {
  async execute({ reader, input }: FindOrganizationBySlug) {
    // The wall lets through the one row whose slug is named here, and none but by naming it.
    await reader.tx.rows(`select set_config('app.organization_slug', $1, true)`, [input.slug]);
    const found = await reader.tx.one<{ id: string }>(
      `select o.id from identity.organizations o where o.slug = $1 and o.status not in ('suspended', 'closed')`,
      [input.slug],
    );
    await reader.tx.rows(`select set_config('app.organization_slug', '', true)`);
    return { organizationId: found?.id ?? null };
  }
}
