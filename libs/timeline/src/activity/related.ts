import { toSnake } from '@omni/platform';

export interface Subject {
  type: string;
  id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Words that the business shortens. */
const SHORT: Readonly<Record<string, string>> = { client: 'client_company', company: 'client_company', file: 'file_object' };
/** Who did it, or whose house it is: not what it concerns. */
const NOT_CONCERNED = /^(organization|createdBy|updatedBy|actor|user|session|correlation|causation|request|event)Ids?$/;
/** A bulk event may name thousands of rows; their own events tell of each. */
const MAX_OF_A_KIND = 50;

/**
 * The rows that an event's data name: `clientId` a client company, `primaryContactId` a contact, `invoiceIds` invoices.
 * A name without a resource of that type (by the catalogue) names nothing.
 */
export function relatedOf(data: Readonly<Record<string, unknown>>, isType: (type: string) => boolean): Subject[] {
  const found: Subject[] = [];
  for (const [property, value] of Object.entries(data)) {
    if (!/Ids?$/.test(property) || NOT_CONCERNED.test(property)) continue;
    const type = typeNamed(toSnake(property.replace(/Ids?$/, '')), isType);
    if (!type) continue;
    const ids = (Array.isArray(value) ? value : [value]).slice(0, MAX_OF_A_KIND);
    for (const id of ids) if (typeof id === 'string' && UUID.test(id)) found.push({ type, id });
  }
  return found;
}

/** `primary_contact` → `contact`: the longest end of the name that is a type. */
function typeNamed(name: string, isType: (type: string) => boolean): string | undefined {
  for (let rest = name; ; rest = rest.slice(rest.indexOf('_') + 1)) {
    const type = SHORT[rest] ?? rest;
    if (isType(type)) return type;
    if (!rest.includes('_')) return undefined;
  }
}
