import { Reader, internalCall, systemPrincipal, type Facts, type Unit } from '@omni/platform';
import type { KnownParties } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';

interface Person {
  email: string | null;
  isPrimary: boolean;
  doNotContact: boolean;
}

const PEOPLE = 'contact.find_by_client';

/**
 * Whom an invoice goes to unless somebody says: its contact, else the client's own address, else the client's first
 * person, else the only one with an address. Of several equals none is chosen: an invoice is not everybody's to read.
 */
export async function receiverOf(
  unit: Unit,
  facts: Facts,
  invoice: Invoice,
  { client, contact }: Pick<KnownParties, 'client' | 'contact'>,
): Promise<string | null> {
  const known = contact?.primaryEmail ?? client?.email;
  if (known) return known;
  if (!facts.answers(PEOPLE)) return null;
  // The house asks: whom an invoice reaches must not hang on which contacts its sender may see.
  const house = new Reader(internalCall(systemPrincipal(unit.organization)), unit.tx, unit.now);
  const { contacts } = await facts.ask<{ contacts: Person[] }>(house, PEOPLE, {
    clientId: invoice.clientId,
  });
  const people = contacts.filter((person) => person.email !== null && !person.doNotContact);
  const chosen = people.find((person) => person.isPrimary) ?? (people.length === 1 ? people[0] : undefined);
  return chosen?.email ?? null;
}
