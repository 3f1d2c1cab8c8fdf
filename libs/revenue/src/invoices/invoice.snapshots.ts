import type { OrganizationFacts } from '@omni/platform';
import { documentSettings } from '../document-settings';
import type { ClientFacts, ContactFacts, KnownParties, SellerFacts } from '../facts/parties';

/** The seller as the document says it, frozen on issue. */
export interface SellerSnapshot {
  name: string;
  legalName: string | null;
  address: Record<string, unknown> | null;
  country: string;
  taxNumber: string | null;
  registrationNumber: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  paymentInstructions: string | null;
  accentColor: string | null;
}

/** The buyer as the document says it, frozen on issue. */
export interface BuyerSnapshot {
  name: string;
  legalName: string | null;
  address: Record<string, unknown> | null;
  taxNumber: string | null;
  email: string | null;
  phone: string | null;
  contactName: string | null;
  /** language of the document */
  locale: string | null;
}

export function sellerSnapshot(organization: OrganizationFacts, facts: SellerFacts): SellerSnapshot {
  const color = facts.branding?.accentColor ?? facts.branding?.primaryColor;
  return {
    name: facts.name ?? organization.name,
    legalName: facts.legalName,
    address: facts.address,
    country: organization.country,
    taxNumber: facts.taxNumber,
    registrationNumber: facts.registrationNumber,
    email: facts.email,
    phone: facts.phone,
    website: facts.website,
    paymentInstructions: documentSettings(organization).footer ?? null,
    accentColor: textOf(color),
  };
}

export function buyerSnapshot(
  client: ClientFacts & { name: string },
  contact: ContactFacts | null,
): BuyerSnapshot {
  return {
    name: client.name,
    legalName: client.legalName,
    address: client.billingAddress,
    taxNumber: client.taxNumber,
    email: contact?.primaryEmail ?? client.email,
    phone: client.phone,
    contactName: contact?.displayName ?? null,
    locale: contact?.locale ?? null,
  };
}

/** The buyer as known just now: for a draft, which freezes nothing. */
export function presentBuyer({ client, contact }: KnownParties): BuyerSnapshot | null {
  const name = client?.name;
  return client && name ? buyerSnapshot({ ...client, name }, contact) : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
