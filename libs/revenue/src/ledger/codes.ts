import type { Unit } from '@omni/platform';
import type { MappedKind } from './ledger.choices';

/** A connection's codes, by kind and key of ours. */
export class Codes {
  private readonly known: ReadonlyMap<string, string>;
  private readonly kinds: ReadonlySet<MappedKind>;
  /** what was looked for and is not mapped, as `kind key` */
  readonly missing = new Set<string>();

  constructor(rows: readonly { kind: MappedKind; key: string; code: string }[]) {
    this.known = new Map(rows.map(({ kind, key, code }) => [`${kind} ${key}`, code]));
    this.kinds = new Set(rows.map(({ kind }) => kind));
  }

  /**
   * The ledger's code for an account or a tax. While nothing of a kind is mapped, the ledger's own defaults hold: null.
   * From the first one on, whatever is not mapped is missing: half a mapping would put amounts in the wrong place.
   */
  find(kind: MappedKind, key: string | null): string | null {
    if (key === null || !this.kinds.has(kind)) return null;
    const code = this.known.get(`${kind} ${key}`);
    if (code === undefined) this.missing.add(`${kind} ${key}`);
    return code ?? null;
  }
}

export async function codesOf(unit: Unit, integrationId: string): Promise<Codes> {
  return new Codes(
    await unit.sql<{ kind: MappedKind; key: string; code: string }>(
      `select m.kind, m.key, m.code from revenue.ledger_mappings m
       where m.organization_id = $1 and m.integration_id = $2 and m.deleted_at is null`,
      [unit.tenantId, integrationId],
    ),
  );
}
