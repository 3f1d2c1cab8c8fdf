import { Entity } from 'typeorm/decorator/entity/Entity';

/** One column of a tenant table, as entities, statements and drift checks see it. */
export interface ColumnFact {
  /** camelCase name on the entity and in JSON */
  property: string;
  /** snake_case name in PostgreSQL */
  column: string;
  /** PostgreSQL type name, e.g. `uuid`, `bigint`, `jsonb` */
  type: string;
  array: boolean;
  nullable: boolean;
  /** Hashes and keys: kept out of row history, audit and every view. */
  secret: boolean;
}

/** A class whose instances are rows. */
export type EntityClass<E extends object = object> = new () => E;

/** Everything that statements need to know about an entity's table, worked out once. */
export interface TableFact {
  schema: string;
  name: string;
  /** quoted `"schema"."name"` */
  sql: string;
  /** singular snake_case name used in events, audit and links, e.g. `client_company` */
  type: string;
  /** the column that names the organization; null for people, who belong to none */
  tenantColumn: string | null;
  /** whether each write leaves a version in the row history */
  history: boolean;
  columns: ColumnFact[];
  byProperty: Map<string, ColumnFact>;
  /** `t."id" as "id", t."client_id" as "clientId", …` */
  select: string;
}

const columnsOf = new WeakMap<object, ColumnFact[]>();

export interface TableOptions {
  /** `organization_id` unless told */
  tenantColumn?: string | null;
  /** true unless told */
  history?: boolean;
}

type Head = Pick<TableFact, 'schema' | 'name' | 'type' | 'tenantColumn' | 'history'>;
const declared = new Map<EntityClass, Head>();
const facts = new Map<EntityClass, TableFact>();

export const toSnake = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Remembers a column on the prototype that declares it; called by the column decorators alone. */
export function rememberColumn(prototype: object, fact: ColumnFact): void {
  const own = columnsOf.get(prototype) ?? [];
  own.push(fact);
  columnsOf.set(prototype, own);
}

/**
 * Declares an entity's table: `@Table('crm.contacts', 'contact')`.
 * The type is the singular name that events, audit rows and links carry.
 */
export function Table(
  qualified: `${string}.${string}`,
  type: string,
  { tenantColumn = 'organization_id', history = true }: TableOptions = {},
): ClassDecorator {
  const [schema, name] = qualified.split('.') as [string, string];
  return (target) => {
    Entity({ schema, name })(target);
    declared.set(target as unknown as EntityClass, { schema, name, type, tenantColumn, history });
  };
}

/** The table behind an entity class. Throws for a class without `@Table`. */
export function tableOf(entity: EntityClass): TableFact {
  const known = facts.get(entity);
  if (known) return known;
  const head = declared.get(entity);
  if (!head) throw new Error(`${entity.name} has no @Table`);
  const columns: ColumnFact[] = [];
  for (let p = entity.prototype as object | null; p; p = Object.getPrototypeOf(p) as object | null) {
    columns.unshift(...(columnsOf.get(p) ?? []));
  }
  const fact: TableFact = {
    ...head,
    sql: `"${head.schema}"."${head.name}"`,
    columns,
    byProperty: new Map(columns.map((c) => [c.property, c])),
    select: columns
      .filter((c) => !c.secret)
      .map((c) => `t."${c.column}" as "${c.property}"`)
      .join(', '),
  };
  facts.set(entity, fact);
  return fact;
}

/** `t."organization_id" = $1` for a table aliased `t`. Rows that belong to nobody have the wall's policies alone. */
export const tenantSql = ({ tenantColumn }: TableFact, parameter: string): string =>
  tenantColumn ? `t."${tenantColumn}" = ${parameter}` : `${parameter}::uuid is not null`;

/**
 * A row that retention has emptied (`purgedAt`) is never read again, neither as it is nor as it was: not in lists, not by
 * its id, not in its history. SQL over `t`, the row of today, that ends in `and`.
 */
export const unpurged = (table: TableFact): string =>
  table.byProperty.has('purgedAt') ? 't.purged_at is null and ' : '';

/** Every declared entity class, for TypeORM's data source and the house tests. */
export const allEntities = (): EntityClass[] => [...declared.keys()];
