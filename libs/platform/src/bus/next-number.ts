import type { Tx } from '../database/tx';

/** Takes the next number of a gapless series under a row lock that holds until commit. */
export async function nextNumber(
  tx: Tx,
  tenantId: string,
  series: string,
  fiscalYear: number,
): Promise<number> {
  const row = await tx.one<{ value: number }>(
    `insert into platform.document_sequences as s (organization_id, series, fiscal_year, next_value)
     values ($1, $2, $3, 2)
     on conflict (organization_id, series, fiscal_year)
     do update set next_value = s.next_value + 1, updated_at = now()
     returning next_value - 1 as value`,
    [tenantId, series, fiscalYear],
  );
  if (!row) throw new Error('the sequence gave no number');
  return row.value;
}
