export interface Subject {
  type: string;
  id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Who did it, or whose house it is: not what it concerns. */
const NOT_CONCERNED =
  /^(organization|createdBy|updatedBy|actor|user|session|correlation|causation|request|event)Ids?$/;
/** A bulk event may name thousands of rows; their own events tell of each. */
const MAX_OF_A_KIND = 50;

/** The rows that an event's data name, each property a type of row by the catalogue; what is no type names nothing. */
export function relatedOf(
  data: Readonly<Record<string, unknown>>,
  typeOf: (property: string) => string | undefined,
): Subject[] {
  const found: Subject[] = [];
  for (const [property, value] of Object.entries(data)) {
    if (!/Ids?$/.test(property) || NOT_CONCERNED.test(property)) continue;
    const type = typeOf(property);
    if (!type) continue;
    const ids = (Array.isArray(value) ? value : [value]).slice(0, MAX_OF_A_KIND);
    for (const id of ids) if (typeof id === 'string' && UUID.test(id)) found.push({ type, id });
  }
  return found;
}
