import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** Indexes that a write filled in for nobody: see docs/adr/0028. */
export class FewerIndexEntries1790000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name, definition, column } of await referenceIndexes(runner)) {
      await runAll(runner, [`drop index ${name}`, `${definition} where ${column} is not null`]);
    }
    await runAll(runner, [
      ...keyedBy('timeline.entity_versions', 'entity_versions', 'entity_versions_once'),
      ...keyedBy('platform.idempotency_keys', 'idempotency_keys', 'idempotency_keys_key'),
      FIND_IDS,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The narrower indexes and the function serve the older code as they are; its keys come back.
    await runAll(runner, [
      ...keyedById('timeline.entity_versions', 'entity_versions'),
      'create unique index entity_versions_once on timeline.entity_versions (organization_id, entity_type, entity_id, version)',
      ...keyedById('platform.idempotency_keys', 'idempotency_keys'),
      'create unique index idempotency_keys_key on platform.idempotency_keys (organization_id, principal_id, key)',
    ]);
  }
}

/** Whole indexes over one reference that may be null. */
const referenceIndexes = (
  runner: QueryRunner,
): Promise<{ name: string; definition: string; column: string }[]> =>
  runner.query(
    `select n.nspname || '.' || quote_ident(i.relname) as name, pg_get_indexdef(x.indexrelid) as definition,
       quote_ident(a.attname) as column
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       join pg_namespace n on n.oid = t.relnamespace
       join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[1]
     where x.indnkeyatts = 2 and x.indpred is null and not x.indisunique and not a.attnotnull
       and t.relkind = 'r' and not t.relispartition
       and exists (select from pg_constraint f where f.conrelid = t.oid and f.contype = 'f'
         and f.conkey = array[x.indkey[0], x.indkey[1]])
     order by 1`,
  ) as Promise<{ name: string; definition: string; column: string }[]>;

/** A table that is never read by its id has its natural key as its primary key, and no second index beside it. */
const keyedBy = (table: string, name: string, index: string): string[] => [
  `alter table ${table} drop constraint ${name}_pkey`,
  `alter table ${table} add constraint ${name}_pkey primary key using index ${index}`,
];

const keyedById = (table: string, name: string): string[] => [
  `alter table ${table} drop constraint ${name}_pkey`,
  `alter table ${table} add constraint ${name}_pkey primary key (organization_id, id)`,
];

/** As in 0007, but whoever takes all that is found gets it unranked: ranking a thousand costs more than finding them. */
const FIND_IDS = `create or replace function search.find_ids(
     types text[], q text, max integer, archived boolean default true, deleted boolean default true)
   returns table (entity_id uuid, entity_type text, rank integer)
   language plpgsql stable security definer parallel safe rows 100 set search_path = search, pg_temp as $$
   #variable_conflict use_column
   declare
     tenant uuid := nullif(current_setting('app.organization_id', true), '')::uuid;
     folded text := trim(search.fold(left(q, 200)));
     wanted tsquery := search.wanted(tenant, folded);
   begin
     if wanted is null then return; end if;
     if max >= 1000 then
       return query
       with found as materialized (
         select d.organization_id, d.entity_id, d.entity_type from search.search_documents d
         where search.terms(d.organization_id, d.title, d.body) @@ wanted and d.entity_type = any(types)
           and (find_ids.archived or not d.archived) and (find_ids.deleted or not d.deleted)
         limit max)
       select f.entity_id, f.entity_type, 0 from found f where f.organization_id = tenant;
       return;
     end if;
     return query
     with found as materialized (
       select d.organization_id, d.entity_id, d.entity_type, d.title from search.search_documents d
       where search.terms(d.organization_id, d.title, d.body) @@ wanted and d.entity_type = any(types)
         and (find_ids.archived or not d.archived) and (find_ids.deleted or not d.deleted)
       limit 1000)
     select f.entity_id, f.entity_type,
       case when f.title = folded then 4
         when starts_with(f.title, folded) then 3
         when strpos(' ' || f.title, ' ' || folded) > 0 then 2
         when strpos(f.title, folded) > 0 then 1
         else 0 end as rank
     from found f where f.organization_id = tenant
     order by rank desc, f.title, f.entity_id limit max;
   end $$`;
