import type { Unit } from '@omni/platform';
import { normaliseEmail } from '../shared/normalise';

/** The open lead that has this address, other than the one named. */
export async function openLeadWith(
  unit: Unit,
  email: string | null | undefined,
  except: string | null,
): Promise<string | null> {
  if (!email) return null;
  const [row] = await unit.sql<{ id: string }>(
    `select id from crm.leads where organization_id = $1 and email_normalised = $2 and deleted_at is null
       and status in ('new', 'contacted', 'qualified') and id is distinct from $3`,
    [unit.tenantId, normaliseEmail(email), except],
  );
  return row?.id ?? null;
}
