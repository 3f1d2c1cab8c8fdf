import type { Catalogue, Change, FaultDetail, Unit } from '@omni/platform';
import { alone, resourceOf } from '../shared/rows';
import type { CustomField } from './custom-field.entity';
import { valuesRepeat } from './custom-field.errors';

type Values = Record<string, unknown>;
type Field = Pick<CustomField, 'key' | 'type' | 'entityType' | 'uniqueValues' | 'status'>;

interface Claim {
  change: Change;
  value: unknown;
}

/**
 * What about to be written records claim for themselves alone and others have already. Writers of one field wait for one
 * another until they are through, so of two that claim the same the second is refused.
 */
export async function takenValues(
  unit: Unit,
  catalogue: Catalogue,
  fields: readonly Field[],
  changes: readonly Change[],
): Promise<FaultDetail[]> {
  const faults: FaultDetail[] = [];
  // In one order, so that two units never wait for each other.
  const unique = [...fields].filter(isUnique).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const field of unique) {
    const claims = changes.flatMap((change) => claimOf(field, change));
    if (claims.length === 0) continue;
    await alone(unit, lockOf(field));
    const values = claims.map(({ value }) => print(field, value));
    const twice = values.filter((value, i) => values.indexOf(value) < i);
    const held = await holders(unit, catalogue, field, values, changes);
    if (twice.length || held.length)
      faults.push({
        pointer: `/custom/${field.key}`,
        code: 'not_unique',
        message: 'is the value of another record',
      });
  }
  return faults;
}

/** What a copy of a record may not take along. */
export function withoutUnique(fields: readonly Field[], values: Values): Values {
  const unique = new Set(fields.filter(isUnique).map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !unique.has(key)));
}

/** Refuses to make a field unique whose values are not. @throws 409 */
export async function requireUnique(unit: Unit, catalogue: Catalogue, field: Field): Promise<void> {
  await alone(unit, lockOf(field));
  const { from, value, live } = sourceOf(catalogue, field);
  const rows = await unit.sql(
    `select 1 from ${from} t where t.organization_id = $1 and ${live} and ${value} is not null
       group by ${value} having count(*) > 1 limit 1`,
    [unit.tenantId],
  );
  if (rows.length) throw valuesRepeat();
}

const isUnique = ({ uniqueValues, status }: Field): boolean => uniqueValues && status === 'active';

/** A value that is new to the record, or comes back with a record that was deleted. */
function claimOf({ key, entityType }: Field, change: Change): Claim[] {
  if (change.table.type !== entityType) return [];
  const { entity, before } = change;
  const value = ((entity as unknown as { custom?: Values | null }).custom ?? {})[key];
  if (value === undefined || value === null || entity.deletedAt !== null) return [];
  const had = ((before?.custom ?? {}) as Values)[key];
  const stood = before !== null && before.deletedAt === null;
  return stood && had === value ? [] : [{ change, value }];
}

/** Other records that have one of the values. Those of the unit itself count as they will be, not as they were. */
async function holders(
  unit: Unit,
  catalogue: Catalogue,
  field: Field,
  values: readonly string[],
  changes: readonly Change[],
): Promise<unknown[]> {
  const { from, value, live, type } = sourceOf(catalogue, field);
  return unit.sql(
    `select 1 from ${from} t where t.organization_id = $1 and ${live} and ${value} = any($2::${type}[])
       and t.id <> all($3::uuid[]) limit 1`,
    [unit.tenantId, values, changes.map(({ entity }) => entity.id)],
  );
}

/** A field's values among the live records of its type, in their owner's table. */
function sourceOf(catalogue: Catalogue, field: Field) {
  const resource = resourceOf(catalogue, field.entityType, '/entityType');
  const { table, mergedInto } = resource;
  const merged = mergedInto === null ? undefined : table.byProperty.get(mergedInto);
  const text = `(t."custom"->>'${field.key}')`;
  const number = `(case jsonb_typeof(t."custom"->'${field.key}') when 'number' then ${text}::numeric end)`;
  return {
    from: table.sql,
    type: field.type === 'number' ? 'numeric' : 'text',
    value: field.type === 'number' ? number : ignoresCase(field) ? `lower(${text})` : text,
    live: `t.deleted_at is null${merged ? ` and t."${merged.column}" is null` : ''}`,
  };
}

/** A value as `sourceOf` compares it. */
const print = (field: Field, value: unknown): string =>
  ignoresCase(field) ? String(value).toLowerCase() : String(value);

const ignoresCase = ({ type }: Field): boolean => type === 'email' || type === 'reference';

const lockOf = ({ entityType, key }: Field): string => `custom ${entityType}.${key}`;
