import type { Unit } from '@omni/platform';
import { Deal } from '../deals/deal.entity';
import { Lead } from '../leads/lead.entity';
import { chooseFields, mergeCustom, takeFields } from '../merges/choose-fields';
import { reference, type BulkName, type Reference } from '../merges/repoint';
import { ContactEmail, type Contact } from './contact.entity';

const CHOSEN = [
  'clientId',
  'firstName',
  'lastName',
  'title',
  'primaryEmail',
  'phone',
  'address',
  'timezone',
  'locale',
  'ownerMemberId',
] as const;
const RULED = [
  'marketingConsent',
  'consentSource',
  'consentAt',
  'doNotContact',
  'isPrimary',
  'custom',
] as const;

/** Columns of this module that hold a contact's id. */
export const CONTACT_REFERENCES: readonly Reference[] = [
  reference(ContactEmail, 'contactId'),
  reference(Deal, 'contactId'),
  reference(Lead, 'convertedContactId'),
];
export const CONTACT_BULK: readonly BulkName[] = ['activity.contact'];

/** Brings the duplicates' values into the survivor; answers which row each taken value came from. */
export function mergeInto(
  survivor: Contact,
  merged: readonly Contact[],
  choices: Record<string, string>,
): Record<string, string> {
  const won = chooseFields(survivor, merged, CHOSEN, choices);
  takeFields(survivor, merged, won);
  survivor.custom = mergeCustom(survivor, merged);
  takeConsent(survivor, merged);
  survivor.isPrimary ||= merged.some((row) => row.isPrimary && row.clientId === survivor.clientId);
  survivor.derive();
  return won;
}

/** An opt-out always wins; else what the survivor said, else the newest answer that somebody gave. */
function takeConsent(survivor: Contact, merged: readonly Contact[]): void {
  survivor.doNotContact ||= merged.some((row) => row.doNotContact);
  const newestFirst = [...merged].sort((a, b) => (b.consentAt ?? '').localeCompare(a.consentAt ?? ''));
  const ranked = [survivor, ...newestFirst];
  const winner =
    ranked.find((row) => row.marketingConsent === 'opted_out') ??
    ranked.find((row) => row.marketingConsent === 'opted_in') ??
    survivor;
  const { marketingConsent, consentSource, consentAt } = winner;
  Object.assign(survivor, { marketingConsent, consentSource, consentAt });
}

/** The addresses of contacts, sorted: part of what an undo compares. */
export async function emailKeys(unit: Unit, contactIds: readonly string[]): Promise<string[]> {
  const rows = await unit.sql<{ email: string }>(
    `select email_normalised as email from crm.contact_emails
     where organization_id = $1 and contact_id = any($2) and deleted_at is null order by 1`,
    [unit.tenantId, contactIds],
  );
  return rows.map((row) => row.email);
}

/** What an edit after the merge is recognised by. */
export const comparable = (contact: Contact, emails: readonly string[]): Record<string, unknown> => ({
  ...Object.fromEntries([...CHOSEN, ...RULED].map((field) => [field, contact[field]])),
  emails,
});

/** Activities name their contacts in lists: the survivor takes the duplicates' place in each. Answers the lists before. */
export async function repointLists(
  unit: Unit,
  mergedIds: readonly string[],
  survivorId: string,
): Promise<Record<string, string[]>> {
  const rows = await unit.sql<{ id: string; was: string[] }>(
    `with found as (select t.id, t.contact_ids as was from crm.activities t
       where t.organization_id = $1 and t.contact_ids && $2::uuid[] for update)
     update crm.activities t set contact_ids = (
       select array_agg(distinct case when c = any($2::uuid[]) then $3::uuid else c end) from unnest(t.contact_ids) c)
     from found where t.organization_id = $1 and t.id = found.id returning t.id, found.was`,
    [unit.tenantId, mergedIds, survivorId],
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.was]));
}

export async function giveListsBack(
  unit: Unit,
  lists: Record<string, string[]>,
  survivorId: string,
): Promise<void> {
  if (Object.keys(lists).length === 0) return;
  await unit.sql(
    `update crm.activities t set contact_ids = x.ids
     from (select key::uuid as id, array(select jsonb_array_elements_text(value)::uuid) as ids from jsonb_each($2::jsonb)) x
     where t.organization_id = $1 and t.id = x.id and $3::uuid = any(t.contact_ids)`,
    [unit.tenantId, JSON.stringify(lists), survivorId],
  );
}
