import { Injectable } from '@nestjs/common';
import { tableOf, type Unit } from '@omni/platform';
import { LRUCache } from 'lru-cache';
import { CustomField } from './custom-field.entity';
import { validatorOf, type Validator } from './validator';

export interface KnownField extends CustomField {
  validate: Validator;
}

type ByType = ReadonlyMap<string, readonly KnownField[]>;

interface Known {
  accessVersion: number;
  byType: ByType;
}

/** Fields of an organization, compiled. Kept under the access version that they were read with: see `definitionsChanged`. */
@Injectable()
export class KnownFields {
  private readonly known = new LRUCache<string, Known>({ max: 500 });

  async of(unit: Unit, type: string): Promise<readonly KnownField[]> {
    const { accessVersion } = unit.principal;
    const held = this.known.get(unit.tenantId);
    if (held && held.accessVersion === accessVersion) return held.byType.get(type) ?? [];
    const byType = await this.read(unit);
    if (accessVersion !== null) this.known.set(unit.tenantId, { accessVersion, byType });
    return byType.get(type) ?? [];
  }

  private async read(unit: Unit): Promise<ByType> {
    const { sql, select } = tableOf(CustomField);
    const rows = await unit.sql<CustomField>(
      `select ${select} from ${sql} t where t.organization_id = $1 order by t.position, t.id`,
      [unit.tenantId],
    );
    const byType = new Map<string, KnownField[]>();
    for (const row of rows) {
      const field = Object.assign(row, { validate: lazily(row) });
      byType.set(row.entityType, [...(byType.get(row.entityType) ?? []), field]);
    }
    return byType;
  }
}

/** Compiled when its first value comes: most fields of most types are not written in most processes. */
function lazily(field: CustomField): Validator {
  let validate: Validator | undefined;
  return (value) => (validate ??= validatorOf(field))(value);
}
