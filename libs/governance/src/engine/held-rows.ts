import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  LegalHolds,
  Params,
  tenantSql,
  type AnyResource,
  type ColumnFact,
  type Unit,
} from '@omni/platform';
import { heldFault } from '../holds/hold.errors';

/** Ids of held rows by their type. */
export type Holds = ReadonlyMap<string, readonly string[]>;

/** A hold on a row covers it and whatever refers to it: a hold on a client covers all that is that client's. */
@Injectable()
export class HeldRows extends LegalHolds {
  private readonly references = new Map<string, readonly { column: ColumnFact; type: string }[]>();

  constructor(private readonly catalogue: Catalogue) {
    super();
  }

  /** The holds that stand. */
  async standing(unit: Unit): Promise<Holds> {
    const rows = await unit.sql<{ type: string; ids: string[] }>(
      `select entity_type as type, array_agg(entity_id) as ids from governance.legal_holds
       where organization_id = $1 and released_at is null group by entity_type`,
      [unit.tenantId],
    );
    return new Map(rows.map(({ type, ids }) => [type, ids]));
  }

  /** The condition, over `t`, of a resource's rows that holds cover. */
  sqlOf(resource: AnyResource, holds: Holds, params: Params): string {
    const own = holds.get(resource.type);
    const found = own ? [`t.id = any(${params.add(own)}::uuid[])`] : [];
    for (const { column, type } of this.referencesOf(resource)) {
      const ids = holds.get(type);
      if (!ids) continue;
      const held = `${params.add(ids)}::uuid[]`;
      found.push(column.array ? `t."${column.column}" && ${held}` : `t."${column.column}" = any(${held})`);
    }
    for (const { id, type } of named(resource))
      for (const [held, ids] of holds)
        found.push(`(t."${type}" = ${params.add(held)} and t."${id}" = any(${params.add(ids)}::uuid[]))`);
    for (const [type, sql] of Object.entries(resource.lifecycle.heldBy ?? {})) {
      const ids = holds.get(type);
      if (ids) found.push(sql.replaceAll(':ids', () => `${params.add(ids)}::uuid[]`));
    }
    return found.length ? `(${found.join(' or ')})` : 'false';
  }

  override async heldSql(unit: Unit, resource: AnyResource, params: Params): Promise<string> {
    return this.sqlOf(resource, await this.standing(unit), params);
  }

  override async refuseHeld(unit: Unit, resource: AnyResource, id: string): Promise<void> {
    const holds = await this.standing(unit);
    if (holds.size === 0) return;
    const params = new Params();
    const { table } = resource;
    const held = await unit.sql(
      `select 1 from ${table.sql} t where ${tenantSql(table, params.add(unit.tenantId))} and t.id = ${params.add(id)}
         and ${this.sqlOf(resource, holds, params)}`,
      params.values,
    );
    if (held.length) throw heldFault();
  }

  private referencesOf(resource: AnyResource): readonly { column: ColumnFact; type: string }[] {
    const known = this.references.get(resource.type);
    if (known) return known;
    const found = resource.table.columns
      .filter(({ type, property }) => type === 'uuid' && /Ids?$/.test(property))
      .flatMap((column) => {
        const type = this.typeOf(column.property, resource);
        return type === undefined ? [] : [{ column, type }];
      });
    this.references.set(resource.type, found);
    return found;
  }

  /** What a property names: as its own resource says, by its name, or as another resource says of the same name. */
  private typeOf(property: string, resource: AnyResource): string | undefined {
    const said = this.catalogue.typeOfReference(property, resource);
    if (said) return said;
    for (const other of this.catalogue.allResources()) {
      const relation = Object.values(other.list.include ?? {}).find((r) => 'by' in r && r.by === property);
      if (relation) return relation.type;
    }
    return undefined;
  }
}

/** References to rows of any kind: `entityId` beside `entityType`. */
function named({ table }: AnyResource): { id: string; type: string }[] {
  return table.columns.flatMap(({ property, column, type, array }) => {
    if (type !== 'uuid' || array || !property.endsWith('Id')) return [];
    const kind = table.byProperty.get(`${property.slice(0, -2)}Type`);
    return kind?.type === 'text' ? [{ id: column, type: kind.column }] : [];
  });
}
