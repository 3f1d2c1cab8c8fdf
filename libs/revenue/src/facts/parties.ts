import type { Unit } from '@omni/platform';
import { z } from 'zod';
import { flag, known, open, text, uuid, whole } from './read-fact';

/** What is known of the business that invoices. */
const sellerShape = z.object({
  name: text,
  legalName: text,
  address: open,
  email: text,
  phone: text,
  website: text,
  branding: open,
  taxNumber: text,
  registrationNumber: text,
});

/** What is known of a client company: the buyer. */
const clientShape = z.object({
  name: text,
  legalName: text,
  email: text,
  phone: text,
  website: text,
  taxNumber: text,
  taxExempt: flag,
  currency: text,
  paymentTermsDays: whole,
  billingAddress: open,
});

const contactShape = z.object({ clientId: uuid, displayName: text, primaryEmail: text, locale: text });

export const projectShape = z.object({
  clientId: uuid,
  engagementId: uuid,
  name: text,
  currency: text,
  hourlyRateMinor: whole,
});

export type SellerFacts = z.output<typeof sellerShape>;
export type ClientFacts = z.output<typeof clientShape>;
export type ContactFacts = z.output<typeof contactShape>;
export type ProjectFacts = z.output<typeof projectShape>;

export const PARTY_KINDS = ['client', 'contact', 'project', 'seller'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Names of the facts that are kept of each kind; the rest of what an event tells is not ours to keep. */
export const KEPT: Readonly<Record<PartyKind, readonly string[]>> = {
  seller: Object.keys(sellerShape.shape),
  client: Object.keys(clientShape.shape),
  contact: Object.keys(contactShape.shape),
  project: Object.keys(projectShape.shape),
};

export interface KnownParties {
  seller: SellerFacts;
  client: ClientFacts | null;
  contact: ContactFacts | null;
  project: ProjectFacts | null;
}

interface PartyRow {
  kind: PartyKind;
  facts: Record<string, unknown>;
}

/** What is known of these rows and of the organization itself; one statement, sent at once. */
export async function knownParties(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  ids: readonly (string | null | undefined)[],
): Promise<KnownParties> {
  const rows = await unit.sql<PartyRow>(
    'select p.kind, p.facts from revenue.known_parties p where p.organization_id = $1 and p.id = any($2::uuid[])',
    [unit.tenantId, [unit.tenantId, ...ids.filter((id) => typeof id === 'string')]],
  );
  return partiesOf(rows);
}

/** The same for an invoice that is not loaded yet, so that both travel together. */
export async function partiesOfInvoice(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  invoiceId: string,
): Promise<KnownParties> {
  const rows = await unit.sql<PartyRow>(
    `select p.kind, p.facts from revenue.known_parties p
     where p.organization_id = $1 and p.id in (
       select unnest(array[i.organization_id, i.client_id, i.contact_id, i.project_id])
       from revenue.invoices i where i.organization_id = $1 and i.id = $2)`,
    [unit.tenantId, invoiceId],
  );
  return partiesOf(rows);
}

export function partiesOf(rows: readonly PartyRow[]): KnownParties {
  const factsOf = (kind: PartyKind) => rows.find((row) => row.kind === kind)?.facts;
  const [client, contact, project] = [factsOf('client'), factsOf('contact'), factsOf('project')];
  return {
    seller: known(sellerShape, factsOf('seller') ?? {}),
    client: client ? known(clientShape, client) : null,
    contact: contact ? known(contactShape, contact) : null,
    project: project ? known(projectShape, project) : null,
  };
}
