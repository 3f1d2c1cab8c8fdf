import type { Unit } from '@omni/platform';
import type { z } from 'zod';
import type { LifecycleSource } from '../shared/fields';
import { addEmail, type WantedEmail } from './contact-emails';
import type { contactContract } from './contact.contract';
import type { Contact } from './contact.entity';
import { contacts } from './contact.resource';

type Values = Omit<z.output<typeof contactContract.create>, 'lifecycleSource' | 'emails'> & {
  lifecycleSource: LifecycleSource;
  emails?: unknown;
};

/** A contact with its addresses, checked against what the actor may create. */
export function newContact(unit: Unit, values: Values, wanted: readonly WantedEmail[]): Contact {
  const { emails: _, ...own } = values;
  const contact = unit.create(contacts, { ...own, primaryEmail: wanted[0]?.email ?? null, displayName: '' });
  contact.emails = wanted.map((email, position) => addEmail(unit, contact.id, email, position));
  contact.derive();
  return contact;
}
