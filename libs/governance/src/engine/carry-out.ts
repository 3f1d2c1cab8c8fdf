import { pendingEvent, type TenantEntity, type Unit } from '@omni/platform';
import type { Step } from './steps';

interface Purgeable extends TenantEntity {
  purgedAt: string | null;
  purge?: (now: string) => void;
}

/** Does a step to rows, as their module says; each leaves an audit row, and a purge none of what was there. */
export async function carryOut(unit: Unit, step: Step, rows: TenantEntity[]): Promise<void> {
  const { resource, action, of } = step;
  if (of.outright) return removeOutright(unit, step, rows);
  if (of.run) await of.run(unit, rows);
  else for (const row of rows) act(unit, step, row);
  for (const row of rows) {
    if (action === 'archive') {
      (row as TenantEntity & { archivedAt: string | null }).archivedAt ??= unit.now;
      unit.audit(`${resource.type}.archive`, row);
      continue;
    }
    const purged = row as Purgeable;
    purged.purgedAt ??= unit.now;
    purged.deletedAt ??= unit.now;
    if (resource.publishes && !told(unit, row)) tell(unit, row, resource.type, resource.view(row));
    unit.audit(`${resource.type}.purge`, row, 'silent');
  }
}

/** Of what is removed so nothing is left to be told of: the run's report says how many they were. */
async function removeOutright(unit: Unit, { resource }: Step, rows: readonly TenantEntity[]): Promise<void> {
  await unit.sql(`delete from ${resource.table.sql} where organization_id = $1 and id = any($2::uuid[])`, [
    unit.tenantId,
    rows.map(({ id }) => id),
  ]);
}

function act(unit: Unit, { action, of }: Step, row: TenantEntity): void {
  if (action === 'archive') {
    (row as TenantEntity & { archivedAt: string | null }).archivedAt = unit.now;
    return;
  }
  const purgeable = row as Purgeable;
  if (of.blank === undefined && !purgeable.purge)
    throw new Error('a purge says what goes: by purge(now) of the entity, or by blank');
  purgeable.purge?.(unit.now);
  const values = row as unknown as Record<string, unknown>;
  for (const name of of.blank ?? []) values[name] = emptyOf(values[name]);
}

/** Nothing, of the kind that was there. */
function emptyOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return [];
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return false;
  return value === null || value === undefined ? null : {};
}

const told = (unit: Unit, row: TenantEntity): boolean => unit.events.some((event) => event.about === row);

/** By what is left of it: the standard event that the bus would send tells what was there before. */
function tell(unit: Unit, row: TenantEntity, type: string, data: Record<string, unknown>): void {
  unit.events.push(pendingEvent(unit.call, { type: `${type}.deleted`, version: 1 }, row, data, null));
}
