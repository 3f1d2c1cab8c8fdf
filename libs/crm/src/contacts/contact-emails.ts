import type { Unit } from '@omni/platform';
import { mailboxKey, normaliseEmail } from '../shared/normalise';
import { type Contact, ContactEmail } from './contact.entity';
import { duplicateContact } from './contact.errors';

export interface WantedEmail {
  email: string;
  label?: string | null;
}

/** What a write says about addresses; absent means unchanged. */
export interface EmailInput {
  primaryEmail?: string | null;
  emails?: readonly WantedEmail[];
}

/**
 * The addresses that a contact shall have, its primary one first. A new primary address takes the place of the old one;
 * one that the contact has already only moves to the front; null drops the primary one and the next takes over.
 */
export function wantedEmails(
  held: readonly WantedEmail[],
  primary: string | null,
  input: EmailInput,
): WantedEmail[] {
  const key = (email: string | null): string => normaliseEmail(email ?? '');
  let list = [...(input.emails ?? held)];
  let first = primary;
  if (input.primaryEmail !== undefined) {
    first = input.primaryEmail;
    const known = list.some((w) => key(w.email) === key(first));
    if (!input.emails && !known) list = list.filter((w) => key(w.email) !== key(primary));
    if (!known && first) list.unshift({ email: first });
  }
  const unique = [...new Map(list.map((w) => [key(w.email), w])).values()];
  return unique.sort((a, b) => Number(key(b.email) === key(first)) - Number(key(a.email) === key(first)));
}

/** The living contact that has one of these addresses, other than the one named. */
export async function holderOf(
  unit: Unit,
  emails: readonly WantedEmail[],
  except: string | null,
): Promise<string | null> {
  const keys = emails.map((w) => normaliseEmail(w.email));
  if (keys.length === 0) return null;
  // Most contacts have one address, and a list would be planned anew each time.
  const [wanted, value] = keys.length === 1 ? ['$2', keys[0]] : ['any($2)', keys];
  const [row] = await unit.sql<{ contactId: string }>(
    `select contact_id as "contactId" from crm.contact_emails
     where organization_id = $1 and email_normalised = ${wanted} and deleted_at is null and contact_id is distinct from $3
     order by created_at limit 1`,
    [unit.tenantId, value, except],
  );
  return row?.contactId ?? null;
}

/** The addresses of a contact, locked with it. */
export const emailsOf = (unit: Unit, contactId: string): Promise<ContactEmail[]> =>
  unit.rows(ContactEmail, 't.contact_id = $2 and t.deleted_at is null', [contactId], 't.position, t.id');

/** Brings a contact's address rows in line with what is wanted, and its primary address with the first of them. */
export async function setEmails(
  unit: Unit,
  contact: Contact,
  held: ContactEmail[],
  wanted: WantedEmail[],
): Promise<void> {
  const taken = await holderOf(
    unit,
    wanted.filter((w) => !held.some((h) => h.emailNormalised === normaliseEmail(w.email))),
    contact.id,
  );
  if (taken) throw duplicateContact(taken);
  const kept = wanted.map(({ email, label }, position) => {
    const row = held.find((h) => h.emailNormalised === normaliseEmail(email));
    if (!row) return addEmail(unit, contact.id, { email, label }, position);
    Object.assign(row, { email, position });
    if (label !== undefined) row.label = label;
    return row;
  });
  for (const row of held) if (!kept.includes(row)) row.deletedAt = unit.now;
  contact.primaryEmail = kept[0]?.email ?? null;
  contact.emails = kept;
  unit.touch(contact);
}

export const addEmail = (
  unit: Unit,
  contactId: string,
  { email, label }: WantedEmail,
  position: number,
): ContactEmail =>
  unit.insert(ContactEmail, {
    contactId,
    position,
    email,
    emailNormalised: normaliseEmail(email),
    mailboxKey: mailboxKey(email),
    label: label ?? null,
  });
