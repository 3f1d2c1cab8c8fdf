import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Catalogue } from '../catalogue/catalogue';
import { parseInput } from '../http/parse';
import { tenantSql, unpurged } from '../entity';
import { Fault, unprocessable } from '../errors/fault';
import { Reader } from './reader';
import { asResource } from './records';
import type { Unit } from './unit';

type View = Record<string, unknown>;

/** Whoever made a row. */
export interface Origin {
  kind: string | null;
  id: string | null;
}
type Reading = Pick<Unit, 'call' | 'tx' | 'now' | 'tenantId'> | Reader;

/**
 * What other modules know, by type and id, read through the catalogue: each statement stays in the schema of the module
 * that owns the row, and what comes back is the row's public view, the same that the API answers. For the house's own
 * work: there is no policy here, so what is shown to somebody is read with their rights instead (`unit.read`, lists).
 */
@Injectable()
export class Facts {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly queries: QueryBus,
  ) {}

  /** The living row's view, or null. */
  async row<T extends object = View>(reading: Reading, type: string, id: string): Promise<T | null> {
    return (await this.rows<T>(reading, type, [id])).get(id) ?? null;
  }

  /** The living rows' views by id; without parts (an invoice's lines). Ids that name none are left out. */
  async rows<T extends object = View>(
    reading: Reading,
    type: string,
    ids: readonly string[],
  ): Promise<Map<string, T>> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource || ids.length === 0) return new Map();
    const { table } = resource;
    const found = await reading.tx.rows(
      `select ${table.select} from ${table.sql} t where ${tenantSql(table, '$1')} and t.id = any($2::uuid[])
         and ${unpurged(table)}t.deleted_at is null`,
      [tenantOf(reading), [...new Set(ids)]],
    );
    return new Map(found.map((row) => [String(row.id), resource.view(row as never) as T]));
  }

  /**
   * Refuses a reference to rows that are none, or that the actor may not see: for what no foreign key guards because
   * another module keeps it. `pointer` names the property in the input.
   */
  async mustName(unit: Unit, type: string, ids: readonly string[], pointer: string): Promise<void> {
    const resource = this.catalogue.resourceOfType(type);
    const unknown = (message: string): Fault =>
      unprocessable('reference_not_found', 'A referenced row does not exist.', [
        { pointer, code: 'reference_not_found', message },
      ]);
    if (!resource) throw unknown(`there is nothing of the type ${type}`);
    const seen = await Promise.allSettled(ids.map((id) => unit.read(asResource(resource), id)));
    for (const one of seen) {
      if (one.status === 'fulfilled') continue;
      throw one.reason instanceof Fault && one.reason.status === 404 ? unknown('does not exist') : one.reason;
    }
  }

  /** Living rows' views that have these values; only properties that the resource's lists filter by. */
  async find<T extends object = View>(
    reading: Reading,
    type: string,
    equals: Readonly<Record<string, string | number | boolean>>,
    limit = 200,
  ): Promise<T[]> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource) return [];
    const { table } = resource;
    const where = Object.keys(equals).map((property, i) => {
      const column = resource.list.filter.includes(property) && table.byProperty.get(property)?.column;
      if (!column) throw new Error(`${type} is not found by ${property}`);
      return `t."${column}" = $${String(i + 2)}`;
    });
    const found = await reading.tx.rows(
      `select ${table.select} from ${table.sql} t where ${[tenantSql(table, '$1'), ...where].join(' and ')}
         and ${unpurged(table)}t.deleted_at is null order by t.created_at, t.id limit ${String(limit)}`,
      [tenantOf(reading), ...Object.values(equals)],
    );
    return found.map((row) => resource.view(row as never) as T);
  }

  /** Who made a living row; null where there is none such. Views do not tell it, and rules about second people ask. */
  async origin(reading: Reading, type: string, id: string): Promise<Origin | null> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource) return null;
    const { table } = resource;
    const [row] = await reading.tx.rows<Origin>(
      `select t.created_by_kind as kind, t.created_by_id as id from ${table.sql} t
       where ${tenantSql(table, '$1')} and t.id = $2 and ${unpurged(table)}t.deleted_at is null`,
      [tenantOf(reading), id],
    );
    return row ?? null;
  }

  /** Whether some module of this house answers a question. */
  answers(name: string): boolean {
    return this.catalogue.queryClass(name) !== undefined;
  }

  /** Asks another module's declared question inside this transaction, as whoever this transaction works for. */
  async ask<T = View>(reading: Reading, name: string, input: Record<string, unknown>): Promise<T> {
    const Query = this.catalogue.queryClass(name);
    if (!Query) throw new Error(`no module answers ${name}`);
    const reader = reading instanceof Reader ? reading : new Reader(reading.call, reading.tx, reading.now);
    return this.queries.execute(new Query(reader, parseInput(Query.decl.input, input) as never));
  }
}

const tenantOf = (reading: Reading): string =>
  reading instanceof Reader ? reading.organization.id : reading.tenantId;
