import { idsNamed } from '@omni/platform';

export interface Subject {
  type: string;
  id: string;
}

/** A bulk event may name thousands of rows; their own events tell of each. */
const MAX_OF_A_KIND = 50;

/** The rows that an event's data name, each property a type of row by the catalogue; what is no type names nothing. */
export function relatedOf(
  data: Readonly<Record<string, unknown>>,
  typeOf: (property: string) => string | undefined,
): Subject[] {
  const found: Subject[] = [];
  for (const [property, value] of Object.entries(data)) {
    const ids = idsNamed(property, value).slice(0, MAX_OF_A_KIND);
    const type = ids.length ? typeOf(property) : undefined;
    if (type) for (const id of ids) found.push({ type, id });
  }
  return found;
}
