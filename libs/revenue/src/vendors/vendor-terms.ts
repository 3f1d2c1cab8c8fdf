import { tableOf, unprocessable, type Unit } from '@omni/platform';
import { Vendor } from './vendor.entity';

/** The vendor that a document names, for its terms; refuses one that is not there or that nothing is bought from. */
export async function vendorForPurchase(unit: Unit, vendorId: string): Promise<Vendor> {
  const vendor = await vendorNamed(unit, vendorId);
  vendor.requireUsable();
  return vendor;
}

/** The vendor that a document names; not locked, its terms are of this moment. */
export async function vendorNamed(unit: Unit, vendorId: string): Promise<Vendor> {
  const table = tableOf(Vendor);
  const [row] = await unit.sql<Vendor>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null`,
    [unit.tenantId, vendorId],
  );
  if (!row) {
    throw unprocessable('reference_not_found', 'A referenced row does not exist.', [
      { pointer: '/vendorId', code: 'reference_not_found', message: 'does not exist' },
    ]);
  }
  return Object.assign(new Vendor(), row);
}
