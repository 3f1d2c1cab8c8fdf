import type { MigrationInterface, QueryRunner } from 'typeorm';
import { choice, dropSchema, moduleSchema, runAll, tenantTable } from '@omni/platform/migrations';

/** Documents to search in, and the one function that searches them. */
export class Search1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...moduleSchema('search'),
      ...words(),
      ...documents(),
      ...reindexes(),
      ...search(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [dropSchema('search')]);
  }
}

/** What separates words: everything but letters and digits. Apostrophes are gone by then, so O'Brien is one word. */
const SPLIT = `'[^[:alnum:]]+'`;

/**
 * Text is compared without case and accents. A document is looked up by its words and by the words' endings, each of
 * them marked with the beginning of its tenant's id: a fragment is the beginning of an ending, so one descent into the
 * index finds it, among the tenant's own entries alone. A title's words are marked once more (`^`), which is how one
 * and two letters find names and not every word that holds them.
 */
function words(): string[] {
  return [
    `create function search.fold(given text) returns text language sql immutable strict parallel safe
     return lower(public.unaccent('public.unaccent'::regdictionary, translate(normalize(given, NFKC), '''’\`´', '')))`,
    `create function search.terms(organization uuid, title text, body text) returns tsvector
     language plpgsql immutable parallel safe as $$
     declare
       mark text := left(organization::text, 6);
       found text[] := '{}';
       word text;
       count int := 0;
     begin
       foreach word in array regexp_split_to_array(title, ${SPLIT}) loop
         continue when word = '';
         word := left(word, 60);
         found := found || (mark || '^' || word);
         for i in 2 .. length(word) - 2 loop
           found := found || (mark || substr(word, i));
         end loop;
       end loop;
       foreach word in array regexp_split_to_array(body, ${SPLIT}) loop
         continue when word = '';
         count := count + 1;
         word := left(word, 60);
         found := found || (mark || word);
         -- Long texts are found by their words alone after the first sixty, or endings would fill the index.
         if count <= 60 then
           for i in 2 .. length(word) - 2 loop
             found := found || (mark || substr(word, i));
           end loop;
         end if;
       end loop;
       return array_to_tsvector(array(select distinct unnest(found)));
     end $$`,
    // Words are letters and digits, so nothing in them can break out of the quotes.
    `create function search.wanted(organization uuid, folded text) returns tsquery language sql immutable parallel safe as $$
     select string_agg(
       case when length(word) < 3 then '''' || mark || '^' || word || ''':*'
         else '(''' || mark || '^' || word || ''':* | ''' || mark || word || ''':*)' end, ' & ')::tsquery
     from (select left(word, 60) as word, left(organization::text, 6) as mark
       from regexp_split_to_table(folded, ${SPLIT}) as word where word <> '' limit 8) asked $$`,
  ];
}

function documents(): string[] {
  return [
    ...tenantTable('search.search_documents', {
      columns: `
        entity_type text not null, entity_id uuid not null, client_id uuid,
        title text not null, body text not null,
        archived boolean not null, deleted boolean not null`,
      unique: { search_documents_entity: { on: 'entity_type, entity_id' } },
      disposable: true,
    }),
    // Without a pending list, which every search would have to read through.
    `create index search_documents_terms_idx on search.search_documents
     using gin (search.terms(organization_id, title, body)) with (fastupdate = off)`,
    // Most writes change no text: they stay on their page, and the index is left alone.
    'alter table search.search_documents set (fillfactor = 85)',
  ];
}

const reindexes = (): string[] =>
  tenantTable('search.search_reindexes', {
    columns: `
      ${choice('status', ['running', 'completed'])}, processed integer not null, at_type text, at_id uuid,
      finished_at timestamptz(3)`,
    indexes: ['created_at, id'],
  });

/**
 * Under row-level security no text operator may use an index (none is leakproof), so this one function looks behind the
 * wall: the tenant is inside, read from the transaction and from nothing that a caller says, and ids are all it tells.
 * The tenant's mark leads the index; comparing the tenant outside of the materialised part keeps the planner from
 * reading all of a tenant's rows beside it.
 */
function search(): string[] {
  return [
    'create policy search_documents_search on search.search_documents for select to current_user using (true)',
    `create function search.find_ids(
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
       return query
       with found as materialized (
         select d.organization_id, d.entity_id, d.entity_type, d.title from search.search_documents d
         where search.terms(d.organization_id, d.title, d.body) @@ wanted and d.entity_type = any(types)
           and (find_ids.archived or not d.archived) and (find_ids.deleted or not d.deleted)
         limit greatest(1000, max))
       select f.entity_id, f.entity_type,
         case when f.title = folded then 4
           when starts_with(f.title, folded) then 3
           when strpos(' ' || f.title, ' ' || folded) > 0 then 2
           when strpos(f.title, folded) > 0 then 1
           else 0 end as rank
       from found f where f.organization_id = tenant
       order by rank desc, f.title, f.entity_id limit max;
     end $$`,
    'revoke all on function search.find_ids from public',
    'grant execute on function search.find_ids to omni_app',
  ];
}
