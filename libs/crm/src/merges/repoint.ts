import { tableOf, type EntityClass, type TenantEntity, type Unit } from '@omni/platform';
import type { Repointed } from './merge-record.entity';

/** A column of this module that holds the id of a row which can be merged. */
export interface Reference {
  entity: EntityClass<TenantEntity>;
  property: string;
}

export const reference = <E extends TenantEntity>(
  entity: EntityClass<E>,
  property: keyof E & string,
): Reference => ({ entity, property });

const nameOf = ({ entity, property }: Reference): string => `${tableOf(entity).type}.${property}`;
const columnOf = ({ entity, property }: Reference): string =>
  tableOf(entity).byProperty.get(property)?.column ?? '';

/** Turns every reference to a merged row to the survivor, and notes what it turned. Each row is a new version. */
export async function repoint(
  unit: Unit,
  references: readonly Reference[],
  mergedIds: readonly string[],
  survivorId: string,
): Promise<Repointed> {
  const repointed: Repointed = {};
  for (const ref of references) {
    const rows = await unit.rows(ref.entity, `t."${columnOf(ref)}" = any($2)`, [mergedIds]);
    const moved: Record<string, string[]> = {};
    for (const row of rows as unknown as Record<string, string>[]) {
      (moved[row[ref.property] ?? ''] ??= []).push(row.id ?? '');
      row[ref.property] = survivorId;
    }
    if (rows.length) repointed[nameOf(ref)] = moved;
  }
  return repointed;
}

/** Turns the noted references back, where nobody turned them elsewhere since. */
export async function pointBack(
  unit: Unit,
  references: readonly Reference[],
  repointed: Repointed,
  survivorId: string,
): Promise<void> {
  for (const ref of references) {
    for (const [mergedId, ids] of Object.entries(repointed[nameOf(ref)] ?? {})) {
      const rows = await unit.rows(ref.entity, `t.id = any($2) and t."${columnOf(ref)}" = $3`, [
        ids,
        survivorId,
      ]);
      for (const row of rows as unknown as Record<string, string>[]) row[ref.property] = mergedId;
    }
  }
}

interface Moved {
  id: string;
  was: string;
}

/** Columns of which a row may have very many: turned by one statement, without a version of each row. */
export const BULK = {
  'activity.clientId': { table: 'crm.activities', column: 'client_id', only: 'true' },
  'activity.client': {
    table: 'crm.activities',
    column: 'entity_id',
    only: `t.entity_type = 'client_company'`,
  },
  'activity.contact': { table: 'crm.activities', column: 'entity_id', only: `t.entity_type = 'contact'` },
  'receivable.clientId': { table: 'crm.client_receivables', column: 'client_id', only: 'true' },
} as const;
export type BulkName = keyof typeof BULK;

export async function repointInBulk(
  unit: Unit,
  names: readonly BulkName[],
  mergedIds: readonly string[],
  survivorId: string,
): Promise<Repointed> {
  const repointed: Repointed = {};
  for (const name of names) {
    const { table, column, only } = BULK[name];
    const rows = await unit.sql<Moved>(
      `with found as (select t.id, t.${column} as was from ${table} t
         where t.organization_id = $1 and t.${column} = any($2) and ${only} for update)
       update ${table} t set ${column} = $3 from found where t.organization_id = $1 and t.id = found.id
       returning t.id, found.was`,
      [unit.tenantId, mergedIds, survivorId],
    );
    if (rows.length === 0) continue;
    const moved: Record<string, string[]> = {};
    for (const { id, was } of rows) (moved[was] ??= []).push(id);
    repointed[name] = moved;
  }
  return repointed;
}

export async function pointBackInBulk(
  unit: Unit,
  names: readonly BulkName[],
  repointed: Repointed,
  survivorId: string,
): Promise<void> {
  for (const name of names) {
    const { table, column } = BULK[name];
    for (const [mergedId, ids] of Object.entries(repointed[name] ?? {})) {
      await unit.sql(
        `update ${table} set ${column} = $2 where organization_id = $1 and id = any($3) and ${column} = $4`,
        [unit.tenantId, mergedId, ids, survivorId],
      );
    }
  }
}
