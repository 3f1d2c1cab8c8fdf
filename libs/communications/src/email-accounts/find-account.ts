import { tableOf, type Unit } from '@omni/platform';
import { EmailAccount } from './email-account.entity';

/** An account without its secrets and without locking it: sending must not wait for reading. */
export async function findAccount(
  unit: Unit,
  where: string,
  values: readonly unknown[],
  order = 't.created_at, t.id',
): Promise<EmailAccount | null> {
  const table = tableOf(EmailAccount);
  const [row] = await unit.sql<Partial<EmailAccount>>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.deleted_at is null and (${where})
     order by ${order} limit 1`,
    [unit.tenantId, ...values],
  );
  return row ? Object.assign(new EmailAccount(), row) : null;
}

/** The same with its secrets, for opening it to the world. */
export async function findAccountToOpen(unit: Unit, id: string): Promise<EmailAccount | null> {
  const table = tableOf(EmailAccount);
  const columns = table.columns.map(({ column, property }) => `t."${column}" as "${property}"`).join(', ');
  const [row] = await unit.sql<Partial<EmailAccount>>(
    `select ${columns} from ${table.sql} t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null`,
    [unit.tenantId, id],
  );
  return row ? Object.assign(new EmailAccount(), row) : null;
}
