import { QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers, type Reader } from '@omni/platform';
import type { Organization } from '../organization.entity';
import { organizations } from '../organization.resource';
import { FindOrganization } from './find-organization.query';

type Found = Pick<
  Organization,
  'id' | 'slug' | 'name' | 'locale' | 'timezone' | 'branding' | 'status' | 'settings'
>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SHUT = new Set(['suspended', 'closed']);

@QueryHandler(FindOrganization)
export class FindOrganizationHandler implements Answers<typeof FindOrganization> {
  async execute({ reader, input }: FindOrganization) {
    const row = await find(reader, input.organization);
    if (!row || SHUT.has(row.status)) throw notFound('organization');
    const { id, slug, name, locale, timezone, settings } = row;
    const branding = row.branding as { logoFileId?: string | null } | null;
    return { id, slug, name, locale, timezone, branding, portalUrl: portalUrlOf(settings) };
  }
}

/** By the wall's own rule: whoever names an organization's slug or id sees its row, and no list of them exists. */
async function find(reader: Reader, named: string): Promise<Found | undefined> {
  const isId = UUID.test(named);
  const setting = isId ? 'app.organization_id' : 'app.organization_slug';
  const [was] = await reader.tx.rows<{ value: string | null }>(`select current_setting($1, true) as value`, [
    setting,
  ]);
  await reader.tx.rows(`select set_config($1, $2, true)`, [setting, named]);
  const [row] = await reader.tx.rows<Found>(
    `select ${organizations.table.select} from ${organizations.table.sql} t where ${isId ? 't.id = $1::uuid' : 't.slug = $1::citext'}`,
    [named],
  );
  await reader.tx.rows(`select set_config($1, $2, true)`, [setting, was?.value ?? '']);
  return row;
}

const portalUrlOf = (settings: Organization['settings']): string | null =>
  (settings.portal as { url?: string } | undefined)?.url ?? null;
