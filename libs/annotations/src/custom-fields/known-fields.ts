import { Injectable } from '@nestjs/common';
import { Database, tableOf, type Principal, type Unit } from '@omni/platform';
import { LRUCache } from 'lru-cache';
import { CustomField } from './custom-field.entity';
import { validatorOf, type Validator } from './validator';

export interface KnownField extends CustomField {
  validate: Validator;
}

type ByType = ReadonlyMap<string, readonly KnownField[]>;

type Ask = (text: string, values: readonly unknown[]) => Promise<CustomField[]>;

const { sql, select } = tableOf(CustomField);
const ALL = `select ${select} from ${sql} t where t.organization_id = $1 order by t.position, t.id`;

interface Known {
  accessVersion: number;
  byType: ByType;
}

/** Fields of an organization, compiled. Kept under the access version that they were read with: see `definitionsChanged`. */
@Injectable()
export class KnownFields {
  private readonly known = new LRUCache<string, Known>({ max: 500 });
  /** The house's own work knows no access version: it asks once a transaction, not once a row. */
  private readonly byTransaction = new WeakMap<Unit['tx'], { tenantId: string; asked: Promise<ByType> }>();

  constructor(private readonly database: Database) {}

  async of(unit: Unit, type: string): Promise<readonly KnownField[]> {
    const ask = () => this.held(unit.principal, unit.tenantId, (text, values) => unit.sql(text, values));
    return (await (unit.principal.accessVersion === null ? this.once(unit, ask) : ask())).get(type) ?? [];
  }

  private once({ tx, tenantId }: Unit, ask: () => Promise<ByType>): Promise<ByType> {
    const known = this.byTransaction.get(tx);
    if (known?.tenantId === tenantId) return known.asked;
    const asked = ask();
    this.byTransaction.set(tx, { tenantId, asked });
    asked.catch(() => this.byTransaction.delete(tx));
    return asked;
  }

  /** All of a principal's organization, outside of any unit. */
  async all({ organization, ...principal }: Principal): Promise<ByType> {
    if (!organization) return new Map();
    const scope = { organizationId: organization.id, userId: principal.userId };
    return this.held(principal, organization.id, async (text, values) => {
      const { rows } = await this.database.read(scope, [{ text, values }]);
      return (rows[0] ?? []) as unknown as CustomField[];
    });
  }

  private async held(
    { accessVersion }: Pick<Principal, 'accessVersion'>,
    organizationId: string,
    ask: Ask,
  ): Promise<ByType> {
    const held = this.known.get(organizationId);
    if (held && held.accessVersion === accessVersion) return held.byType;
    const byType = byTypeOf(await ask(ALL, [organizationId]));
    if (accessVersion !== null) this.known.set(organizationId, { accessVersion, byType });
    return byType;
  }
}

function byTypeOf(rows: readonly CustomField[]): ByType {
  const byType = new Map<string, KnownField[]>();
  for (const row of rows) {
    const field = Object.assign(row, { validate: lazily(row) });
    byType.set(row.entityType, [...(byType.get(row.entityType) ?? []), field]);
  }
  return byType;
}

/** Compiled when its first value comes: most fields of most types are not written in most processes. */
function lazily(field: CustomField): Validator {
  let validate: Validator | undefined;
  return (value) => (validate ??= validatorOf(field))(value);
}
