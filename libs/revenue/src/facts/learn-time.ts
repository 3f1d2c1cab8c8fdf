import { Reader, internalCall, systemPrincipal, type Facts, type Unit } from '@omni/platform';
import { KEPT_OF_TIME } from './billable-time';

/** The most hours of a project that one invoice charges. */
const MOST = 500;

type TimeView = Record<string, unknown> & { id: string; version: number; status?: string };

/**
 * Brings what is known of hours up to date: who asks for them may have heard of their approval before its event has come
 * here. What is newer stays.
 */
export async function learnTime(unit: Unit, facts: Facts, ids: readonly string[]): Promise<void> {
  const rows = [...(await facts.rows<TimeView>(unit, 'time_entry', ids)).values()];
  if (rows.length === 0) return;
  const learnt = rows.map(({ id, version, status, ...row }) => ({
    id,
    version,
    facts: Object.fromEntries(
      KEPT_OF_TIME.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]),
    ),
    // That they are invoiced is our own doing: to us they stay approved, and charged by their invoice.
    approved: status === 'approved' || status === 'invoiced',
  }));
  await unit.sql(
    `insert into revenue.billable_time as b (organization_id, id, facts, approved, source_version)
     select $1, x.id, x.facts, x.approved, x.version
     from jsonb_to_recordset($2::jsonb) as x (id uuid, facts jsonb, approved boolean, version int)
     on conflict (organization_id, id) do update
     set facts = b.facts || excluded.facts, approved = excluded.approved, source_version = excluded.source_version, updated_at = now()
     where b.source_version < excluded.source_version`,
    [unit.tenantId, JSON.stringify(learnt)],
  );
}

/**
 * Approved hours of a project that are on no invoice, as the projects module counts them, oldest first. The house asks:
 * whoever may draft invoices charges the work of all, and sees what is charged.
 */
export async function openTimeOf(unit: Unit, facts: Facts, projectId: string): Promise<string[]> {
  const house = new Reader(internalCall(systemPrincipal(unit.organization)), unit.tx, unit.now);
  const open = await facts.ask<{ data: { id: string }[] }>(house, 'time_entry.billable', { projectId });
  const ids = open.data.slice(0, MOST).map((entry) => entry.id);
  await learnTime(unit, facts, ids);
  return ids;
}
