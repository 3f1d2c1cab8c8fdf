import { Fault, type Resource, type TenantEntity, type Unit } from '@omni/platform';

/** The row that is there already, where the actor may see it; else the refusal that they would have got. */
export async function existingOr<E extends TenantEntity>(unit: Unit, resource: Resource<E>, id: string, refusal: Fault): Promise<E> {
  try {
    const row = await unit.read(resource, id);
    unit.notes.existing = true;
    return row;
  } catch (error) {
    if (error instanceof Fault && error.status === 404) throw refusal;
    throw error;
  }
}
