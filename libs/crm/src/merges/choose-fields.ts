import { unknownChoice } from './merge.errors';

interface Mergeable {
  id: string;
  updatedAt: string;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/**
 * Field by field the row whose value wins: as chosen; else the survivor's own where it has one; else the newest of the
 * others that has one. Answers only the fields in which another row than the survivor wins.
 */
export function chooseFields<E extends Mergeable>(
  survivor: E,
  others: readonly E[],
  fields: readonly (keyof E & string)[],
  choices: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.entries(choices).find(
    ([field, id]) => !fields.includes(field as never) || ![survivor, ...others].some((row) => row.id === id),
  );
  if (unknown) throw unknownChoice(unknown[0]);
  const newestFirst = [...others].sort(
    (a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id),
  );
  const won: Record<string, string> = {};
  for (const field of fields) {
    const winner =
      choices[field] ??
      (isEmpty(survivor[field]) ? newestFirst.find((row) => !isEmpty(row[field]))?.id : undefined);
    if (winner && winner !== survivor.id) won[field] = winner;
  }
  return won;
}

/** Copies the winners' values onto the survivor. */
export function takeFields<E extends Mergeable>(
  survivor: E,
  others: readonly E[],
  won: Readonly<Record<string, string>>,
): void {
  for (const [field, id] of Object.entries(won)) {
    const source = others.find((row) => row.id === id);
    if (source) survivor[field as keyof E] = source[field as keyof E];
  }
}

/** Own fields of several rows in one: the survivor's stay, gaps are filled by the newest. */
export function mergeCustom<E extends Mergeable & { custom: Record<string, unknown> | null }>(
  survivor: E,
  others: readonly E[],
): Record<string, unknown> | null {
  const oldestFirst = [...others].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt));
  const all = [...oldestFirst, survivor].flatMap((row) =>
    Object.entries(row.custom ?? {}).filter(([, value]) => !isEmpty(value)),
  );
  return all.length ? Object.fromEntries(all) : survivor.custom;
}

export interface UndoPlan {
  /** fields that somebody edited since the merge */
  conflicts: string[];
  /** fields that the merge had changed, with the value that each goes back to */
  back: Record<string, unknown>;
}

/** What an undo gives back to the survivor, and what it would overrule. */
export function planUndo(
  current: Record<string, unknown>,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): UndoPlan {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  const fields = Object.keys(current);
  return {
    conflicts: fields.filter((field) => !same(current[field], after[field])),
    back: Object.fromEntries(
      fields
        .filter((field) => !same(before[field], after[field]))
        .map((field) => [field, before[field] ?? null]),
    ),
  };
}
