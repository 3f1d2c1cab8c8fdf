import type { Unit } from '@omni/platform';
import { Contact } from '../contacts/contact.entity';
import { Deal } from '../deals/deal.entity';
import { Engagement } from '../engagements/engagement.entity';
import { Lead } from '../leads/lead.entity';
import { chooseFields, mergeCustom, takeFields } from '../merges/choose-fields';
import { reference, type BulkName, type Reference } from '../merges/repoint';
import type { ClientCompany } from './client-company.entity';

const CHOSEN = [
  'name',
  'legalName',
  'domain',
  'website',
  'industry',
  'email',
  'phone',
  'taxNumber',
  'currency',
  'paymentTermsDays',
  'creditLimitMinor',
  'billingAddress',
  'shippingAddress',
  'ownerMemberId',
  'healthScore',
] as const;
const RULED = ['kind', 'status', 'taxExempt', 'custom'] as const;

/** Columns of this module that hold a client's id, contacts apart: one of them may have to step back. */
export const CLIENT_REFERENCES: readonly Reference[] = [
  reference(Deal, 'clientId'),
  reference(Engagement, 'clientId'),
  reference(Lead, 'convertedClientId'),
];
export const CLIENT_BULK: readonly BulkName[] = [
  'activity.clientId',
  'activity.client',
  'receivable.clientId',
];

/** Brings the duplicates' values into the survivor; answers which row each taken value came from. */
export function mergeInto(
  survivor: ClientCompany,
  merged: readonly ClientCompany[],
  choices: Record<string, string>,
  strictTaxNumber: boolean,
): Record<string, string> {
  const won = chooseFields(survivor, merged, CHOSEN, choices);
  takeFields(survivor, merged, won);
  survivor.custom = mergeCustom(survivor, merged);
  // Who is a prospect here and a customer there is a customer.
  const further = merged.find((row) => row.status !== 'prospect');
  if (survivor.status === 'prospect' && further) survivor.status = further.status;
  const moments = [survivor, ...merged].flatMap((row) => row.lastActivityAt ?? []).sort();
  survivor.lastActivityAt = moments.at(-1) ?? null;
  survivor.deriveKeys(strictTaxNumber);
  return won;
}

/** What an edit after the merge is recognised by. */
export const comparable = (company: ClientCompany): Record<string, unknown> =>
  Object.fromEntries([...CHOSEN, ...RULED].map((field) => [field, company[field]]));

/** Unpaid invoices by client, as this module counts them. */
export async function openInvoices(unit: Unit, clientIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await unit.sql<{ id: string; count: number }>(
    `select client_id as id, count(*) as count from crm.client_receivables
     where organization_id = $1 and client_id = any($2) and open group by client_id`,
    [unit.tenantId, clientIds],
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/**
 * Moves the duplicates' contacts to the survivor. Where it has a primary contact already, theirs step back; else the
 * first of theirs stays one.
 */
export async function moveContacts(
  unit: Unit,
  mergedIds: readonly string[],
  survivorId: string,
): Promise<{ moved: Record<string, string[]>; steppedBack: string[] }> {
  const [own] = await unit.sql(
    'select 1 from crm.contacts where organization_id = $1 and client_id = $2 and is_primary and deleted_at is null',
    [unit.tenantId, survivorId],
  );
  const rows = await unit.rows(Contact, 't.client_id = any($2)', [mergedIds]);
  const moved: Record<string, string[]> = {};
  for (const row of rows) {
    (moved[row.clientId ?? ''] ??= []).push(row.id);
    row.clientId = survivorId;
  }
  const primaries = rows.filter((row) => row.isPrimary && !row.deletedAt);
  const steppedBack = own ? primaries : primaries.slice(1);
  for (const row of steppedBack) row.isPrimary = false;
  return { moved, steppedBack: steppedBack.map((row) => row.id) };
}

/** Gives the duplicates their contacts back, where nobody moved them elsewhere since. */
export async function giveContactsBack(
  unit: Unit,
  moved: Record<string, string[]>,
  steppedBack: readonly string[],
  survivorId: string,
): Promise<void> {
  for (const [clientId, ids] of Object.entries(moved)) {
    for (const row of await unit.rows(Contact, 't.id = any($2) and t.client_id = $3', [ids, survivorId])) {
      row.clientId = clientId;
      row.isPrimary ||= steppedBack.includes(row.id);
    }
  }
}
