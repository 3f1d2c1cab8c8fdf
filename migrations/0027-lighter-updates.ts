import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byBlockRange } from '@omni/platform/migrations';

/** A tree over updated_at makes each update write every index of its row anew: see docs/adr/0025. */
export class LighterUpdates1790000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name, table } of await trees(runner)) {
      await runner.query(`drop index ${name}`);
      await runner.query(byBlockRange(table, name.split('.').at(-1) ?? name));
      await runner.query(`alter table ${table} set (fillfactor = 90)`);
    }
  }

  async down(): Promise<void> {
    // The tables serve the older code as they are.
  }
}

const trees = (runner: QueryRunner): Promise<{ name: string; table: string }[]> =>
  runner.query(
    `select n.nspname || '.' || i.relname as name, n.nspname || '.' || t.relname as table
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       join pg_namespace n on n.oid = t.relnamespace join pg_am m on m.oid = i.relam
     where m.amname = 'btree' and t.relkind = 'r' and not t.relispartition
       and pg_get_indexdef(x.indexrelid) ~ '\\(organization_id, updated_at( DESC)?(, id)?\\)$'`,
  ) as Promise<{ name: string; table: string }[]>;
