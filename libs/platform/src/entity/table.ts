import { Entity } from 'typeorm';

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
  columns: ColumnFact[];
  byProperty: Map<string, ColumnFact>;
  /** `t."id" as "id", t."client_id" as "clientId", …` */
  select: string;
}

const columnsOf = new WeakMap<object, ColumnFact[]>();
const declared = new Map<EntityClass, { schema: string; name: string; type: string }>();
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
export function Table(qualified: `${string}.${string}`, type: string): ClassDecorator {
  const [schema, name] = qualified.split('.') as [string, string];
  return (target) => {
    Entity({ schema, name })(target);
    declared.set(target as unknown as EntityClass, { schema, name, type });
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

/** Every declared entity class, for TypeORM's data source and the house tests. */
export const allEntities = (): EntityClass[] => [...declared.keys()];
