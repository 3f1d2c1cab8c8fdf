import type { Unit } from '@omni/platform';

/**
 * The living invoice that charges a milestone or a task, and a lock on charging it until this transaction ends: whoever
 * asks before they draft cannot draft it a second time.
 */
export async function invoiceCharging(
  unit: Unit,
  column: 'milestone_id' | 'task_id',
  id: string,
): Promise<string | null> {
  await unit.sql('select pg_advisory_xact_lock(hashtextextended($1::text, 0)) as locked', [
    `revenue.${column}:${unit.tenantId}:${id}`,
  ]);
  const [row] = await unit.sql<{ id: string }>(
    `select i.id from revenue.invoice_lines l join revenue.invoices i on i.organization_id = l.organization_id and i.id = l.invoice_id
     where l.organization_id = $1 and l.${column} = $2 and l.deleted_at is null and i.deleted_at is null and i.status <> 'voided'
     order by i.created_at limit 1`,
    [unit.tenantId, id],
  );
  return row?.id ?? null;
}
