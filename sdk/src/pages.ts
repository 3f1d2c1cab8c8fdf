/** What every list answers. */
export interface PageOf<T> {
  data: T[];
  nextCursor: string | null;
}

/**
 * Every row of a list, page after page, fetched as you go:
 * `for await (const contact of pages((cursor) => omni.contacts.listContacts({ limit: 200, cursor }))) …`
 */
export async function* pages<T>(
  fetchPage: (cursor: string | undefined) => PromiseLike<PageOf<T>>,
): AsyncGenerator<T, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    yield* page.data;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** All rows of a list at once; stops at `most` (10,000). */
export async function collect<T>(
  fetchPage: (cursor: string | undefined) => PromiseLike<PageOf<T>>,
  most = 10_000,
): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of pages(fetchPage)) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

/** A row's version as `If-Match` takes it: `etag(invoice)` or `etag(3)`. */
export const etag = (row: number | { version: number }): string =>
  `"${String(typeof row === 'number' ? row : row.version)}"`;
