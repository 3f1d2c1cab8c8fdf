// By their files: the package's front loads the drivers of every database, 20 MiB that only migrations need.
import type { ColumnOptions } from 'typeorm';
import { Column } from 'typeorm/decorator/columns/Column';
import { PrimaryColumn } from 'typeorm/decorator/columns/PrimaryColumn';
import { rememberColumn, toSnake } from './table';

interface Options {
  /** where the table calls it otherwise than the API */
  column?: string;
  nullable?: boolean;
  array?: boolean;
  secret?: boolean;
  primary?: boolean;
  default?: ColumnOptions['default'];
}

/**
 * One decorator per kind of column. Each tells TypeORM (migrations, drift) and the house's own statements the same
 * thing. Values are plain JSON: instants are RFC 3339 strings, dates `YYYY-MM-DD`, decimals strings, money integers.
 */
function column(type: string, extra: ColumnOptions, options: Options = {}): PropertyDecorator {
  return (prototype, key) => {
    const property = String(key);
    const name = options.column ?? toSnake(property);
    rememberColumn(prototype, {
      property,
      column: name,
      type,
      array: options.array ?? false,
      nullable: options.nullable ?? false,
      secret: options.secret ?? false,
    });
    const ormOptions = { type, name, ...extra } as ColumnOptions;
    if (options.nullable) ormOptions.nullable = true;
    if (options.array) ormOptions.array = true;
    if (options.default !== undefined) ormOptions.default = options.default as () => string;
    const decorate = options.primary ? PrimaryColumn(ormOptions as never) : Column(ormOptions);
    decorate(prototype, key);
  };
}

export const Uuid = (o?: Options) => column('uuid', {}, o);
export const Text = (o?: Options) => column('text', {}, o);
/** Case-insensitive text: e-mail addresses, domains, slugs. */
export const Citext = (o?: Options) => column('citext', {}, o);
export const Int = (o?: Options) => column('integer', {}, o);
export const SmallInt = (o?: Options) => column('smallint', {}, o);
/** The transaction that wrote a row, for feeds in commit order. */
export const Xid = (o?: Options) => column('xid8', {}, o);
export const Flag = (o?: Options) => column('boolean', {}, o);
/** Minor units of a currency (bigint in PostgreSQL, a safe integer in JSON). */
export const MoneyMinor = (o?: Options) => column('bigint', {}, o);
export const Big = (o?: Options) => column('bigint', {}, o);
/** Exact decimal carried as a string. */
export const Numeric = (precision: number, scale: number, o?: Options) =>
  column('numeric', { precision, scale }, o);
export const Quantity = (o?: Options) => Numeric(18, 6, o);
export const UnitAmount = (o?: Options) => Numeric(20, 8, o);
export const Percentage = (o?: Options) => Numeric(9, 6, o);
/** A day in the organization's zone. */
export const BusinessDate = (o?: Options) => column('date', {}, o);
/** A moment in UTC. */
export const Instant = (o?: Options) => column('timestamp with time zone', { precision: 3 }, o);
/** A place in a tree, as labels joined by dots. */
export const Ltree = (o?: Options) => column('ltree', {}, o);
export const Json = (o?: Options) => column('jsonb', {}, o);
export const Currency = (o?: Options) => column('character', { length: 3 }, o);
export const Country = (o?: Options) => column('character', { length: 2 }, o);
export const Inet = (o?: Options) => column('inet', {}, o);
