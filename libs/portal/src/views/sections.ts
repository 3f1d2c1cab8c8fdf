import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  Fault,
  Params,
  Rights,
  filterSql,
  parseListQuery,
  type AnyResource,
  type FaultDetail,
  type Principal,
  type Reader,
} from '@omni/platform';
import type { Section } from './view.entity';

export interface ShownSection {
  key: string;
  title: string | null;
  order: number;
  /** where its rows are: the portal's list, with the section's filters */
  href: string;
  /** how many rows there are for whoever asks; null where that is not counted */
  count: number | null;
}

/** What the house shows where nothing was published, in this order. */
const DEFAULTS = [
  'timeline',
  'engagements',
  'projects',
  'milestones',
  'tasks',
  'files',
  'file-requests',
  'proposals',
  'contracts',
  'invoices',
  'credit-notes',
  'payments',
  'threads',
  'appointments',
  'tickets',
];

/** Sections are resources by their names: what a client may not read is no section of theirs. */
@Injectable()
export class Sections {
  constructor(private readonly catalogue: Catalogue) {}

  defaults(): Section[] {
    return DEFAULTS.map((key, order) => ({ key, visible: true, order }));
  }

  /** What is wrong with sections that are to be published: what no client could ever see. */
  faults(sections: readonly Section[], client: Principal): FaultDetail[] {
    return sections.flatMap(({ key, filters }, i): FaultDetail[] => {
      const resource = this.catalogue.resourceNamed(key);
      if (!resource?.access.client)
        return [
          { pointer: `/sections/${String(i)}/key`, code: 'unknown', message: 'is no part of the portal' },
        ];
      try {
        conditionsOf(resource, filters, new Rights(client, resource));
        return [];
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return [{ pointer: `/sections/${String(i)}/filters`, code: error.code, message: error.message }];
      }
    });
  }

  /** The sections that whoever asks may see, with what is in them. */
  async shown(reader: Reader, sections: readonly Section[]): Promise<ShownSection[]> {
    const visible = sections.filter((one) => one.visible).sort((a, b) => a.order - b.order);
    const found = await Promise.all(visible.map((section) => this.show(reader, section)));
    return found.filter((one) => one !== null);
  }

  private async show(reader: Reader, section: Section): Promise<ShownSection | null> {
    const { key, title, order, filters } = section;
    const resource = this.catalogue.resourceNamed(key);
    if (!resource || !reader.rights(resource).some('read')) return null;
    const query = new URLSearchParams(rawOf(filters)).toString();
    return {
      key,
      title: title ?? null,
      order,
      href: `/v1/portal/${key}${query ? `?${query}` : ''}`,
      count: await count(reader, resource, filters),
    };
  }
}

const rawOf = (filters: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).map(([name, value]) => [`filter[${name}]`, value]));

const conditionsOf = (
  resource: AnyResource,
  filters: Record<string, string> | undefined,
  { hidden }: Rights,
) => parseListQuery(resource, rawOf(filters), hidden).filters;

/** Rows by the asker's own rights, as the list would have them. A feed has no rows of its own to count. */
async function count(
  reader: Reader,
  resource: AnyResource,
  filters: Record<string, string> | undefined,
): Promise<number | null> {
  if (resource.list.filter.length === 0) return null;
  const { table } = resource;
  const params = new Params();
  const where = [reader.scope(resource, params), 't.deleted_at is null'];
  for (const property of ['archivedAt', 'purgedAt'])
    if (table.byProperty.has(property))
      where.push(`t."${table.byProperty.get(property)?.column ?? ''}" is null`);
  const rights = reader.rights(resource);
  where.push(...conditionsOf(resource, filters, rights).map((filter) => filterSql(filter, params)));
  const [row] = await reader.rows<{ count: number }>(
    `select count(*) as count from ${table.sql} t where ${where.join(' and ')}`,
    params,
  );
  return row?.count ?? 0;
}
