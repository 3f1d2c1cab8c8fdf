import type { Unit } from '@omni/platform';
import type { z } from 'zod';
import type { MappedKind } from '../ledger.choices';
import type { mappingView, MappingEntry } from '../ledger-sync.contract';

type Reading = Pick<Unit, 'sql' | 'tenantId'>;
type Mapping = z.output<typeof mappingView>;

interface Used {
  kind: MappedKind;
  key: string;
  label: string | null;
}

/** What documents use: accounts that somebody chose, the roles of lines without one, tax rates that are not archived. */
const USED = `
  select 'account' as kind, l.revenue_account_id::text as key, null as label from revenue.invoice_lines l
    where l.organization_id = $1 and l.revenue_account_id is not null and l.deleted_at is null
  union select 'account', l.expense_account_id::text, null from revenue.bill_lines l
    where l.organization_id = $1 and l.expense_account_id is not null and l.deleted_at is null
  union select 'account', 'sales', 'Sales' where exists (select 1 from revenue.invoice_lines l
    where l.organization_id = $1 and l.revenue_account_id is null and l.deleted_at is null)
  union select 'account', 'operating_expense', 'Operating expense' where exists (select 1 from revenue.bill_lines l
    where l.organization_id = $1 and l.expense_account_id is null and l.inventory_item_id is null and l.deleted_at is null)
  union select 'account', 'inventory', 'Inventory' where exists (select 1 from revenue.bill_lines l
    where l.organization_id = $1 and l.expense_account_id is null and l.inventory_item_id is not null and l.deleted_at is null)
  union select 'tax', r.id::text, r.name from revenue.tax_rates r
    where r.organization_id = $1 and r.status = 'active' and r.deleted_at is null
      and (exists (select 1 from revenue.invoice_lines l where l.organization_id = r.organization_id and l.tax_rate_id = r.id)
        or exists (select 1 from revenue.bill_lines l where l.organization_id = r.organization_id and l.tax_rate_id = r.id))`;

/** A connection's mapping, with what is used and mapped to nothing. */
export async function readMapping(reading: Reading, connectionId: string): Promise<Mapping> {
  const { tenantId } = reading;
  const [entries, used, cursors, skipped] = await Promise.all([
    reading.sql<MappingEntry>(
      `select m.kind, m.key, m.code, m.name from revenue.ledger_mappings m
       where m.organization_id = $1 and m.integration_id = $2 and m.deleted_at is null order by m.kind, m.key`,
      [tenantId, connectionId],
    ),
    reading.sql<Used>(`${USED} order by kind, key`, [tenantId]),
    reading.sql<Pick<Mapping, 'accounts' | 'taxCodes' | 'codesAt'>>(
      `select c.accounts, c.tax_codes as "taxCodes", c.codes_at as "codesAt" from revenue.ledger_cursors c
       where c.organization_id = $1 and c.integration_id = $2`,
      [tenantId, connectionId],
    ),
    reading.sql<{ message: string }>(
      `select s.last_error->>'message' as message from revenue.ledger_sync_maps s
       where s.organization_id = $1 and s.integration_id = $2 and s.status = 'skipped' and s.last_error->>'code' like 'unmapped%'`,
      [tenantId, connectionId],
    ),
  ]);
  const mapped = new Set(entries.map(({ kind, key }) => `${kind} ${key}`));
  const unmapped = used
    .filter(({ kind, key }) => !mapped.has(`${kind} ${key}`))
    .map((one) => ({
      ...one,
      skipped: skipped.filter(({ message }) => message.includes(`${one.kind} ${one.key}`)).length,
    }));
  const { accounts = null, taxCodes = null, codesAt = null } = cursors[0] ?? {};
  return { connectionId, entries, unmapped, accounts, taxCodes, codesAt };
}
