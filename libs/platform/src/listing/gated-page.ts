/** What a feed read: the rows to show, the last row it looked at, and whether there may be more behind that one. */
export interface GatedPage<R> {
  rows: R[];
  last: R | null;
  more: boolean;
}

/** Rows looked at for one page at most: an asker who may see next to nothing must not read a whole history at once. */
const MAX_SCANNED = 2000;

/**
 * A page of rows that are checked one by one. The cursor that follows names the last row looked at, whether it was
 * shown or not: so paging neither repeats nor skips a row, whatever the asker may see and whatever is added meanwhile,
 * and a page may hold fewer rows than asked for though more follow.
 */
export async function gatedPage<R>(
  limit: number,
  read: (after: R | null, count: number) => Promise<R[]>,
  keep: (rows: R[]) => Promise<R[]>,
): Promise<GatedPage<R>> {
  const rows: R[] = [];
  let last: R | null = null;
  for (let scanned = 0, step = limit + 1; scanned < MAX_SCANNED; step = Math.max(step, 200)) {
    const chunk = await read(last, step);
    const kept = await keep(chunk);
    for (const row of kept) {
      if (rows.length === limit) return { rows, last: rows[limit - 1] ?? null, more: true };
      rows.push(row);
    }
    last = chunk[chunk.length - 1] ?? last;
    if (chunk.length < step) return { rows, last, more: false };
    scanned += chunk.length;
  }
  return { rows, last, more: true };
}
