import type { Unit } from '@omni/platform';
import type { ClientCompany } from './client-company.entity';
import { clientInUse } from './client-company.errors';

/** What is still going on with a client must not lose its golden record. */
export async function requireUnused(unit: Unit, company: ClientCompany): Promise<void> {
  const [open] = await unit.sql<{ deals: number; engagements: number }>(
    `select
       (select count(*) from crm.deals d where d.organization_id = $1 and d.client_id = $2
          and d.status = 'open' and d.deleted_at is null) as deals,
       (select count(*) from crm.engagements e where e.organization_id = $1 and e.client_id = $2
          and e.status in ('active', 'paused') and e.deleted_at is null) as engagements`,
    [unit.tenantId, company.id],
  );
  const counts = { ...open, invoices: company.openInvoiceCount };
  if (Object.values(counts).some((count) => count > 0)) throw clientInUse(counts);
}
