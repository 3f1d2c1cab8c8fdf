import { redact } from '../crypto';
import type { Catalogue } from '../catalogue/catalogue';
import { hide } from '../listing/present';
import { Rights } from '../policy/ability';
import type { Change } from './tracked';
import type { Unit } from './unit';

/** What a command would do: the answer it would give, each changed row, and the events it would publish. */
export interface Preview {
  dryRun: true;
  result: unknown;
  changes: { type: string; id: string; operation: 'insert' | 'update'; before: unknown; after: unknown }[];
  events: { type: string; data: unknown }[];
}

/** As the asker may see it: what is hidden from them in a row is hidden in what would become of it. */
export function previewOf(
  unit: Unit,
  changes: readonly Change[],
  result: unknown,
  catalogue: Pick<Catalogue, 'resourceOfType'>,
): Preview {
  const shown = (type: string, value: unknown): unknown => {
    const resource = catalogue.resourceOfType(type);
    const clean = redact(value) as Record<string, unknown>;
    return resource ? hide(clean, new Rights(unit.principal, resource).hidden) : clean;
  };
  return {
    dryRun: true,
    result: result ?? null,
    changes: changes.map((change) => ({
      type: change.table.type,
      id: change.entity.id,
      operation: change.op,
      before: change.before ? shown(change.table.type, side(change, change.before)) : null,
      after: shown(change.table.type, side(change, change.entity as unknown as Record<string, unknown>)),
    })),
    events: unit.events.map((e) => ({
      type: e.decl.type,
      data: shown(e.decl.type.split('.')[0] ?? '', e.data),
    })),
  };
}

function side(change: Change, row: Record<string, unknown>): unknown {
  const secret = new Set(change.table.columns.filter((c) => c.secret).map((c) => c.property));
  return Object.fromEntries(change.changed.filter((p) => !secret.has(p)).map((p) => [p, row[p] ?? null]));
}
