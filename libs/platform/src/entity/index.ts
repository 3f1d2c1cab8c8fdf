export { Table, tableOf, tenantSql, unpurged, allEntities, toSnake } from './table';
export type { ColumnFact, EntityClass, TableFact, TableOptions } from './table';
export {
  Big,
  BusinessDate,
  Citext,
  Country,
  Currency,
  Flag,
  Inet,
  Instant,
  Int,
  Json,
  Ltree,
  MoneyMinor,
  Numeric,
  Percentage,
  Quantity,
  SmallInt,
  Text,
  UnitAmount,
  Uuid,
  Xid,
} from './columns';
export { BaseEntity, TenantEntity } from './tenant-entity';
export type { ActorKind } from './tenant-entity';
