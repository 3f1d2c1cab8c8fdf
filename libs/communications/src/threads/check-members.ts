import type { Facts, Unit } from '@omni/platform';
import { unknownReference } from '../communications.errors';

/** Members who work here now; a list of ids is guarded by no foreign key. */
export async function assertMembers(
  facts: Facts,
  unit: Unit,
  ids: readonly string[],
  property: string,
): Promise<void> {
  const found = await facts.rows<{ status: string }>(unit, 'member', ids);
  if (ids.some((id) => found.get(id)?.status !== 'active')) throw unknownReference(property);
}
