import type { AnyResource } from '../catalogue/resource';

const known = new WeakMap<AnyResource, ReadonlySet<string>>();

/**
 * The properties that a resource's search text is made of. Found by running the declaration on rows that note what is
 * read of them, once with something in every property and once with nothing.
 */
export function searchedProperties(resource: AnyResource): ReadonlySet<string> {
  const found = known.get(resource);
  if (found) return found;
  const read = new Set<string>();
  for (const value of [ANYTHING, null]) {
    const row = new Proxy(
      {},
      { get: (_, property) => (typeof property === 'string' ? (read.add(property), value) : undefined) },
    );
    for (const ask of [resource.list.search?.title, resource.list.search?.text]) {
      try {
        ask?.(row as never);
      } catch {
        // A declaration that cannot bear an empty row has been read as far as it went.
      }
    }
  }
  known.set(resource, read);
  return read;
}

/** Whether finding a row by its text would tell the asker what is hidden from them. */
export const searchTells = (resource: AnyResource, hidden: ReadonlySet<string>): boolean =>
  hidden.size > 0 && [...searchedProperties(resource)].some((property) => hidden.has(property));

/** Bears whatever is done to it, and is empty as text. */
const ANYTHING: unknown = new Proxy(() => ANYTHING, {
  get: (_, property) => {
    if (property === Symbol.toPrimitive) return () => '';
    return property === Symbol.iterator ? EMPTY : ANYTHING;
  },
  apply: () => ANYTHING,
});
function* EMPTY(): Generator<never> {
  // nothing to go through
}
