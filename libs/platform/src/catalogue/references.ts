const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Who did it, or whose house it is: not what it concerns. */
const NOT_CONCERNED =
  /^(organization|createdBy|updatedBy|actor|user|session|correlation|causation|request|event)Ids?$/;

/** The ids of rows that a property of an event's data names, by its name alone: `clientId`, `contactIds`. */
export function idsNamed(property: string, value: unknown): string[] {
  if (!/Ids?$/.test(property) || NOT_CONCERNED.test(property)) return [];
  const ids: unknown[] = Array.isArray(value) ? value : [value];
  return ids.filter((id): id is string => typeof id === 'string' && UUID.test(id));
}
