import { Fault, unprocessable } from '@omni/platform';
import { z } from 'zod';

const itemFault = z.strictObject({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
});

/** One entry for each item, in order, with the status that it alone would have had. */
const outcome = { index: z.int(), status: z.int(), id: z.uuid().nullable(), error: itemFault.nullable() };
const counts = { succeeded: z.int(), failed: z.int() };

/** The answer to many verbs at once. */
export const bulkOutcome = z.strictObject({ data: z.array(z.strictObject(outcome)), ...counts });

/** The answer to many creates at once: the rows come along. */
export const bulkCreated = <V extends z.ZodType>(view: V) =>
  z.strictObject({ data: z.array(z.strictObject({ ...outcome, row: view.nullable() })), ...counts });

export interface BulkOutcome {
  index: number;
  status: number;
  id: string | null;
  error: z.output<typeof itemFault> | null;
}

interface Bulk<I, R extends { id: string }> {
  items: readonly I[];
  atomic: boolean;
  /** what an item that went well is answered with */
  status: number;
  each: (item: I) => Promise<R>;
}

/**
 * Does items one after another. What an item is refused for stands in its own entry; atomic, the first refusal refuses
 * everything. Only coded refusals are an item's own: any other error ends the whole.
 */
export async function inBulk<I, R extends { id: string }>({ items, atomic, status, each }: Bulk<I, R>) {
  const rows: (R | null)[] = [];
  const data: BulkOutcome[] = [];
  for (const [index, item] of items.entries()) {
    try {
      const row = await each(item);
      rows.push(row);
      data.push({ index, status, id: row.id, error: null });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (atomic) throw refusal(index, error);
      rows.push(null);
      data.push({ index, status: error.status, id: null, error: faultOf(error) });
    }
  }
  const failed = data.filter((entry) => entry.error).length;
  return { rows, outcome: { data, succeeded: data.length - failed, failed } };
}

/**
 * Does one thing to each of the rows named, in one order for everybody, so that two bulks over the same rows do not lock each
 * other out. Answers an entry for each id as it was given, one that comes twice included.
 */
export async function inBulkById<R extends { id: string }>(
  ids: readonly string[],
  each: (id: string) => Promise<R>,
) {
  const items = [...new Set(ids)].sort();
  const { outcome } = await inBulk({ items, atomic: false, status: 200, each });
  const byId = new Map(items.map((id, i) => [id, outcome.data[i]]));
  const data = ids.flatMap((id, index) => {
    const entry = byId.get(id);
    return entry ? [{ ...entry, index, id }] : [];
  });
  const failed = data.filter((entry) => entry.error).length;
  return { data, succeeded: data.length - failed, failed };
}

const faultOf = (fault: Fault) => ({
  code: fault.code,
  detail: fault.message,
  errors: fault.options.errors ?? [],
});

function refusal(index: number, fault: Fault): Fault {
  const at = `/items/${String(index)}`;
  const errors = fault.options.errors ?? [{ pointer: '', code: fault.code, message: fault.message }];
  return unprocessable(
    'projects.bulk.refused',
    `Item ${String(index)} was refused (${fault.code}), so nothing was done.`,
    errors.map((e) => ({ ...e, pointer: `${at}${e.pointer}` })),
  );
}
