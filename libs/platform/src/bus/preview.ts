import { redact } from '../crypto';
import type { Change } from './tracked';
import type { Unit } from './unit';

/** What a command would do: the answer it would give, each changed row, and the events it would publish. */
export interface Preview {
  dryRun: true;
  result: unknown;
  changes: { type: string; id: string; operation: 'insert' | 'update'; before: unknown; after: unknown }[];
  events: { type: string; data: unknown }[];
}

export function previewOf(unit: Unit, changes: readonly Change[], result: unknown): Preview {
  return {
    dryRun: true,
    result: result ?? null,
    changes: changes.map((change) => ({
      type: change.table.type,
      id: change.entity.id,
      operation: change.op,
      before: change.before ? side(change, change.before) : null,
      after: side(change, change.entity as unknown as Record<string, unknown>),
    })),
    events: unit.events.map((e) => ({ type: e.decl.type, data: redact(e.data) })),
  };
}

function side(change: Change, row: Record<string, unknown>): unknown {
  const secret = new Set(change.table.columns.filter((c) => c.secret).map((c) => c.property));
  return redact(
    Object.fromEntries(change.changed.filter((p) => !secret.has(p)).map((p) => [p, row[p] ?? null])),
  );
}
