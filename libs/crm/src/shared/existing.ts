import { Fault, type Resource, type TenantEntity, type Unit } from '@omni/platform';

/** The row that is there already, where the actor may see it; else the refusal that they would have got. */
export async function existingOr<E extends TenantEntity>(
  unit: Unit,
  resource: Resource<E>,
  id: string,
  refusal: Fault,
): Promise<E> {
  try {
    const row = await unit.read(resource, id);
    unit.notes.existing = true;
    return row;
  } catch (error) {
    if (error instanceof Fault && error.status === 404) throw refusal;
    throw error;
  }
}

/** A row whether it is deleted or not: for the rights of the person whom it is about. */
export async function liveOrDeleted<E extends TenantEntity>(
  unit: Unit,
  resource: Resource<E>,
  id: string,
  action: string,
): Promise<E> {
  try {
    return await unit.load(resource, id, action);
  } catch (error) {
    if (error instanceof Fault && error.status === 404) return unit.loadDeleted(resource, id, action);
    throw error;
  }
}
