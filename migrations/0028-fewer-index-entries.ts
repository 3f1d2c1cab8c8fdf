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
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The narrower indexes serve the older code as they are; its keys come back.
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
