import {
  Fault,
  forbidden,
  unprocessable,
  words,
  type AnyResource,
  type Catalogue,
  type Resource,
  type TenantEntity,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';

export const entityType = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,60}$/)
  .describe('Type of the record, such as deal or file_object: see GET /v1/catalogue.');

/** The resource behind a type. @throws 422 */
export function resourceOf(catalogue: Catalogue, type: string, pointer: string): AnyResource {
  const resource = catalogue.resourceOfType(type);
  if (resource?.table.tenantColumn) return resource;
  throw unprocessable('annotations.unknown_entity_type', 'There are no records of this type.', [
    { pointer, code: 'unknown_entity_type', message: 'see GET /v1/catalogue for the types' },
  ]);
}

/** A row that the asker may see, of any module: one statement in its owner's schema. @throws 422 where there is none */
export async function rowOf(
  unit: Unit,
  resource: AnyResource,
  id: string,
  pointer: string,
): Promise<TenantEntity> {
  try {
    return await unit.read(resource as unknown as Resource, id);
  } catch (error) {
    if (error instanceof Fault && error.status === 404)
      throw unprocessable('reference_not_found', 'A referenced row does not exist.', [
        { pointer, code: 'reference_not_found', message: 'does not exist' },
      ]);
    throw error;
  }
}

export const mayUpdate = (unit: Unit, resource: AnyResource, row: TenantEntity): boolean =>
  // What nobody may revise (a share, a signature) is marked by who may end it or act on it.
  ['update', 'delete', 'act'].some((action) => unit.rights(resource).can(action, row));

/** What is pinned to a row is a change of it: who may not update it may not. */
export function requireUpdate(unit: Unit, resource: AnyResource, row: TenantEntity): void {
  if (!mayUpdate(unit, resource, row))
    throw forbidden(
      `You may not change this ${words(resource)}.`,
      `${resource.module}.${resource.name}:update`,
    );
}

/** `clientCompanyId` for a client: under such a name an event stands on that record's timeline too. */
export const idProperty = (type: string): string =>
  `${type.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Id`;

/** Waits for whoever does the same at this moment, until their transaction ends. */
export const alone = (unit: Unit, what: string): Promise<unknown> =>
  unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${unit.tenantId} ${what}`]);
