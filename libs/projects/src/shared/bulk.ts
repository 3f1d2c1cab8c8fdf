import { Fault, unprocessable } from '@omni/platform';
import { z } from 'zod';

const itemFault = z.strictObject({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), message: z.string() })),
});

/** The answer to many at once: one entry for each item, in order, with the status that it alone would have had. */
export const bulkResult = <V extends z.ZodType>(view: V) =>
  z.strictObject({
    data: z.array(
      z.strictObject({
        index: z.int(),
        status: z.int(),
        id: z.uuid().nullable(),
        row: view.nullable(),
        error: itemFault.nullable(),
      }),
    ),
    succeeded: z.int(),
    failed: z.int(),
  });

export interface BulkItem<V> {
  index: number;
  status: number;
  id: string | null;
  row: V | null;
  error: z.output<typeof itemFault> | null;
}

interface Bulk<I, R extends { id: string }, V> {
  items: readonly I[];
  atomic: boolean;
  /** what an item that went well is answered with */
  status: number;
  each: (item: I) => Promise<R>;
  view: (row: R) => V;
}

/**
 * Does items one after another. What an item is refused for stands in its own entry; atomic, the first refusal refuses
 * everything. Only coded refusals are an item's own: any other error ends the whole.
 */
export async function inBulk<I, R extends { id: string }, V>({ items, atomic, status, each, view }: Bulk<I, R, V>) {
  const done: { index: number; row?: R; fault?: Fault }[] = [];
  for (const [index, item] of items.entries()) {
    try {
      done.push({ index, row: await each(item) });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (atomic) throw refusal(index, error);
      done.push({ index, fault: error });
    }
  }
  const data = done.map(({ index, row, fault }): BulkItem<V> => ({
    index,
    status: fault?.status ?? status,
    id: row?.id ?? null,
    row: row ? view(row) : null,
    error: fault ? { code: fault.code, detail: fault.message, errors: fault.options.errors ?? [] } : null,
  }));
  const failed = data.filter((entry) => entry.error).length;
  return { data, succeeded: data.length - failed, failed };
}

function refusal(index: number, fault: Fault): Fault {
  const at = `/items/${String(index)}`;
  const errors = fault.options.errors ?? [{ pointer: '', code: fault.code, message: fault.message }];
  return unprocessable(
    'projects.bulk.refused',
    `Item ${String(index)} was refused (${fault.code}), so nothing was done.`,
    errors.map((e) => ({ ...e, pointer: `${at}${e.pointer}` })),
  );
}
