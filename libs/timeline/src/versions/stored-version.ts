import { notFound } from '@omni/platform';

export interface StoredVersion {
  version: number;
  validFrom: string;
  actorKind: string;
  actorId: string | null;
  row: Record<string, unknown>;
}

type Ask = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;

/** A version of a row, or its newest; 404 when there is none. The caller has asked the row's rights. */
export async function storedVersion(
  ask: Ask,
  organizationId: string,
  type: string,
  id: string,
  version: number | undefined,
): Promise<StoredVersion> {
  const [found] = await ask<StoredVersion>(
    `select version, valid_from as "validFrom", actor_kind as "actorKind", actor_id as "actorId", row
     from timeline.entity_versions where organization_id = $1 and entity_type = $2 and entity_id = $3 and version <= $4
     order by version desc limit 1`,
    [organizationId, type, id, version ?? 2_147_483_647],
  );
  if (!found || (version !== undefined && found.version !== version)) throw notFound('version');
  return found;
}
