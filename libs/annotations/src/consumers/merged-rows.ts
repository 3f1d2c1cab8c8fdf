import type { Unit } from '@omni/platform';

/*
 * When rows become one, the survivor carries what any of them carried. The merged rows keep theirs, unseen, so that an
 * undo has nothing to restore: it takes from the survivor what came by way of them.
 */

export async function carryOver(
  unit: Unit,
  type: string,
  survivorId: string,
  mergedIds: readonly string[],
): Promise<void> {
  const values = [unit.tenantId, type, survivorId, mergedIds, unit.now];
  await unit.sql(
    `insert into annotations.taggings (organization_id, tag_id, entity_type, entity_id, via_id, created_at, updated_at, created_by_kind)
     select distinct on (g.tag_id) $1, g.tag_id, $2, $3, g.entity_id, $5::timestamptz, $5, 'system'
     from annotations.taggings g
     where g.organization_id = $1 and g.entity_type = $2 and g.entity_id = any($4::uuid[]) and g.deleted_at is null
     order by g.tag_id, g.created_at
     on conflict do nothing`,
    values,
  );
  for (const [own, other] of [
    ['from', 'to'],
    ['to', 'from'],
  ]) {
    await unit.sql(
      `insert into annotations.entity_links (organization_id, ${String(own)}_type, ${String(own)}_id, ${String(other)}_type, ${String(other)}_id,
         relation, note, via_id, created_at, updated_at, created_by_kind)
       select distinct on (l.${String(other)}_type, l.${String(other)}_id, l.relation) $1, $2, $3, l.${String(other)}_type, l.${String(other)}_id,
         l.relation, l.note, l.${String(own)}_id, $5::timestamptz, $5, 'system'
       from annotations.entity_links l
       where l.organization_id = $1 and l.${String(own)}_type = $2 and l.${String(own)}_id = any($4::uuid[])
         and (l.deleted_at is null or l.removed_with_id = l.${String(own)}_id)
         and not (l.${String(other)}_type = $2 and (l.${String(other)}_id = $3 or l.${String(other)}_id = any($4::uuid[])))
       order by l.${String(other)}_type, l.${String(other)}_id, l.relation, l.created_at
       on conflict do nothing`,
      values,
    );
  }
}

export async function takeBack(
  unit: Unit,
  type: string,
  survivorId: string,
  restoredIds: readonly string[],
): Promise<void> {
  const values = [unit.tenantId, type, survivorId, restoredIds, unit.now];
  await unit.sql(
    `update annotations.taggings set deleted_at = $5, updated_at = $5
     where organization_id = $1 and entity_type = $2 and entity_id = $3 and via_id = any($4::uuid[]) and deleted_at is null`,
    values,
  );
  await unit.sql(
    `update annotations.entity_links set deleted_at = $5, updated_at = $5
     where organization_id = $1 and ((from_type = $2 and from_id = $3) or (to_type = $2 and to_id = $3))
       and via_id = any($4::uuid[]) and deleted_at is null`,
    values,
  );
}
