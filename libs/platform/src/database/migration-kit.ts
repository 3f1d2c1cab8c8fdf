import type { QueryRunner } from 'typeorm';

/** The columns of `BaseEntity` after its id, in SQL. */
const STAMPS = `
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  deleted_at timestamptz(3),
  created_by_kind text,
  created_by_id uuid,
  updated_by_kind text,
  updated_by_id uuid,
  version integer not null default 1`;

/** The columns of `TenantEntity`, in SQL. */
const BASE = `
  id uuid not null default gen_random_uuid(),
  organization_id uuid not null,${STAMPS}`;

export interface TenantTable {
  /** own columns in SQL, comma separated */
  columns: string;
  /** column to `schema.table`: each becomes a composite foreign key with an index */
  references?: Record<string, string>;
  /** further indexes by their columns after organization_id, e.g. `status` or `created_at desc` */
  indexes?: readonly string[];
  /** constraint name to columns after organization_id; `where` narrows it to live rows */
  unique?: Record<string, { on: string; where?: string }>;
  /** INSERT and SELECT alone */
  appendOnly?: boolean;
  /** rows that the app may remove outright: plumbing such as expired keys, never business data */
  disposable?: boolean;
  /** `partition by range (<column>)`; the column joins the primary key */
  partitionBy?: string;
}

/** Every tenant's wall: nothing without a tenant, only one's own with it. Quoted so that no planner trick reads past it. */
const TENANT = `organization_id = (select nullif(current_setting('app.organization_id', true), '')::uuid)`;

/** SQL that makes a tenant table with its keys, indexes, wall and rights. */
export function tenantTable(qualified: string, spec: TenantTable): string[] {
  const [schema = '', name = ''] = qualified.split('.');
  const key = spec.partitionBy ? `, ${spec.partitionBy}` : '';
  const foreignKeys = Object.entries(spec.references ?? {}).map(
    ([column, target]) =>
      `,\n  constraint ${name}_${column}_fkey foreign key (organization_id, ${column}) references ${target} (organization_id, id)`,
  );
  const statements = [
    `create table ${qualified} (${BASE},\n  ${spec.columns.trim().replace(/,$/, '')},\n  constraint ${name}_pkey primary key (organization_id, id${key})${foreignKeys.join('')}\n)${storage(spec)}`,
    ...wall(qualified, name),
    `grant ${rights(spec)} on ${qualified} to omni_app`,
  ];
  for (const column of Object.keys(spec.references ?? {})) {
    statements.push(`create index ${name}_${column}_idx on ${qualified} (organization_id, ${column})`);
  }
  for (const [i, columns] of (spec.indexes ?? []).entries()) {
    if (BY_UPDATE.test(columns)) {
      statements.push(byBlockRange(qualified, `${name}_updated_at_idx`));
      continue;
    }
    const label = columns.replace(/\W+/g, '_').replace(/_$/, '');
    statements.push(
      `create index ${name}_${label.slice(0, 40)}_${String(i)}_idx on ${qualified} (organization_id, ${columns})`,
    );
  }
  for (const [constraint, { on, where }] of Object.entries(spec.unique ?? {})) {
    statements.push(
      `create unique index ${constraint} on ${qualified} (organization_id, ${on})${where ? ` where ${where}` : ''}`,
    );
  }
  if (spec.partitionBy)
    statements.push(
      `create table ${schema}.${name}_default partition of ${qualified} default`,
      ...wall(`${schema}.${name}_default`, `${name}_default`),
    );
  return statements;
}

/** An index that would be written anew by each update. */
const BY_UPDATE = /^updated_at( desc)?(, id)?$/;

/** Room on each page for a row's next version, where updates need not leave the page. */
const storage = ({ partitionBy, indexes }: TenantTable): string => {
  if (partitionBy) return ` partition by range (${partitionBy})`;
  return indexes?.some((columns) => BY_UPDATE.test(columns)) ? ' with (fillfactor = 90)' : '';
};

/**
 * Finds what changed since a moment without naming each row: an update that touches no other indexed column then writes no
 * index at all (HOT). Sorting by updated_at sorts the tenant's rows.
 */
export const byBlockRange = (qualified: string, index: string): string =>
  `create index ${index} on ${qualified} using brin (updated_at) with (pages_per_range = 32, autosummarize = on)`;

function rights(spec: TenantTable): string {
  if (spec.appendOnly) return 'select, insert';
  return spec.disposable ? 'select, insert, update, delete' : 'select, insert, update';
}

/** SQL that makes one of the few tables whose rows belong to no organization. Its policies are the migration's to write. */
export const globalTable = (qualified: string, columns: string): string[] => {
  const name = qualified.split('.')[1] ?? '';
  return [
    `create table ${qualified} (\n  id uuid not null default gen_random_uuid(),${STAMPS},\n  ${columns.trim()},\n  constraint ${name}_pkey primary key (id)\n)`,
    `alter table ${qualified} enable row level security`,
    `alter table ${qualified} force row level security`,
    `grant select, insert, update on ${qualified} to omni_app`,
  ];
};

/** Row-level security, forced on the owner too. */
export const wall = (qualified: string, name: string, condition = TENANT): string[] => [
  `alter table ${qualified} enable row level security`,
  `alter table ${qualified} force row level security`,
  `create policy ${name}_tenant on ${qualified} using (${condition}) with check (${condition})`,
];

/** A finite column: `choice('status', ['draft', 'issued'])` → `status text not null check (…)`. */
export const choice = (column: string, values: readonly string[], rest = 'not null'): string =>
  `${column} text ${rest} check (${column} in (${values.map((v) => `'${v}'`).join(', ')}))`;

/** A schema that the app may use. */
export const moduleSchema = (name: string): string[] => [
  `create schema if not exists ${name}`,
  `grant usage on schema ${name} to omni_app, omni_relay`,
];

/** Runs statements in order. */
export async function runAll(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Drops a module's schema: the way down of a migration that made it. */
export const dropSchema = (name: string): string => `drop schema if exists ${name} cascade`;
