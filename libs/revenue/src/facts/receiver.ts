import { Reader, internalCall, systemPrincipal, type Facts, type Unit } from '@omni/platform';
import type { KnownParties } from './parties';

interface Person {
  email: string | null;
  isPrimary: boolean;
  doNotContact: boolean;
}

const PEOPLE = 'contact.find_by_client';

/**
 * Whom a client's documents go to unless somebody says: the document's contact, else the client's own address, else the
 * client's first person, else the one with an address who has been there longest.
 */
export async function receiverOf(
  unit: Unit,
  facts: Facts,
  clientId: string,
  { client, contact }: Pick<KnownParties, 'client' | 'contact'>,
): Promise<string | null> {
  const known = contact?.primaryEmail ?? client?.email;
  if (known) return known;
  if (!facts.answers(PEOPLE)) return null;
  // The house asks: whom a document reaches must not hang on which contacts its sender may see.
  const house = new Reader(internalCall(systemPrincipal(unit.organization)), unit.tx, unit.now);
  const { contacts } = await facts.ask<{ contacts: Person[] }>(house, PEOPLE, { clientId });
  const people = contacts.filter((person) => person.email !== null && !person.doNotContact);
  return (people.find((person) => person.isPrimary) ?? people[0])?.email ?? null;
}
