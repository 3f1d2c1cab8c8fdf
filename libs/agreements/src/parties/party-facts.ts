import { Injectable } from '@nestjs/common';
import { Catalogue, Facts, unprocessable, type Unit } from '@omni/platform';
import { longDate, type Known } from '../documents/merge';

/** Whom and what a document is about. */
export interface Parties {
  clientId?: string | null;
  contactId?: string | null;
  vendorId?: string | null;
  employeeId?: string | null;
  legalEntityId?: string | null;
  dealId?: string | null;
  engagementId?: string | null;
}

interface Address {
  line1?: string | null;
  line2?: string | null;
  city?: string | null;
  region?: string | null;
  postalCode?: string | null;
  country?: string | null;
}
export interface ClientFacts {
  id: string;
  name: string;
  legalName: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  taxNumber: string | null;
  currency: string | null;
  billingAddress: Address | null;
}
export interface ContactFacts {
  id: string;
  clientId: string | null;
  displayName: string;
  firstName: string | null;
  lastName: string | null;
  primaryEmail: string | null;
  phone: string | null;
  title: string | null;
}
interface Named {
  name: string;
  email?: string | null;
  legalName?: string | null;
  phone?: string | null;
  website?: string | null;
  address?: Address | null;
}

/** What other modules know of the parties, looked up for the moment in which a document is made or sent. */
@Injectable()
export class PartyFacts {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  async client(unit: Unit, id: string | null | undefined): Promise<ClientFacts | null> {
    return id ? this.facts.row<ClientFacts>(unit, 'client_company', id) : null;
  }

  async contact(unit: Unit, id: string | null | undefined): Promise<ContactFacts | null> {
    return id ? this.facts.row<ContactFacts>(unit, 'contact', id) : null;
  }

  /** Everything that a document may name of them, as it is written. */
  async known(unit: Unit, parties: Parties): Promise<Record<string, string | null>> {
    const [organization, client, contact, vendor, deal, engagement] = await Promise.all([
      this.facts.row<Named>(unit, 'organization', unit.tenantId),
      this.client(unit, parties.clientId),
      this.contact(unit, parties.contactId),
      this.named(unit, 'vendor', parties.vendorId),
      this.named(unit, 'deal', parties.dealId),
      this.named(unit, 'engagement', parties.engagementId),
    ]);
    return {
      today: longDate(unit.today, unit.organization.locale),
      'organization.name': unit.organization.name,
      'organization.legalName': organization?.legalName ?? unit.organization.name,
      'organization.email': organization?.email ?? null,
      'organization.phone': organization?.phone ?? null,
      'organization.website': organization?.website ?? null,
      'organization.address': addressLine(organization?.address),
      ...clientWords(client),
      ...contactWords(contact),
      'vendor.name': vendor?.name ?? null,
      'vendor.email': vendor?.email ?? null,
      'deal.name': deal?.name ?? null,
      'engagement.name': engagement?.name ?? null,
    };
  }

  /**
   * Refuses parties that do not exist, where their module is here to say so. Clients, contacts, deals and engagements
   * are guarded by foreign keys.
   */
  async check(unit: Unit, parties: Parties): Promise<void> {
    const references = [
      ['vendorId', 'vendor', parties.vendorId],
      ['employeeId', 'employee', parties.employeeId],
      ['legalEntityId', 'legal_entity', parties.legalEntityId],
    ] as const;
    for (const [property, type, id] of references) {
      if (!id || !this.catalogue.resourceOfType(type) || (await this.facts.row(unit, type, id))) continue;
      throw unprocessable('reference_not_found', 'A referenced row does not exist.', [
        { pointer: `/${property}`, code: 'reference_not_found', message: 'does not exist' },
      ]);
    }
  }

  /** Refuses a file that does not exist, where files are kept at all. */
  async checkFile(unit: Unit, fileId: string | null | undefined): Promise<void> {
    if (!fileId || !this.catalogue.resourceOfType('file_object')) return;
    if (await this.facts.row(unit, 'file_object', fileId)) return;
    throw unprocessable('reference_not_found', 'A referenced row does not exist.', [
      { pointer: '/fileId', code: 'reference_not_found', message: 'does not exist' },
    ]);
  }

  private async named(unit: Unit, type: string, id: string | null | undefined): Promise<Named | null> {
    return id ? this.facts.row<Named>(unit, type, id) : null;
  }
}

const clientWords = (client: ClientFacts | null): Known => ({
  'client.name': client?.name ?? null,
  'client.legalName': client?.legalName ?? client?.name ?? null,
  'client.email': client?.email ?? null,
  'client.phone': client?.phone ?? null,
  'client.website': client?.website ?? null,
  'client.taxNumber': client?.taxNumber ?? null,
  'client.address': addressLine(client?.billingAddress),
});

const contactWords = (contact: ContactFacts | null): Known => ({
  'contact.name': contact?.displayName ?? null,
  'contact.firstName': contact?.firstName ?? null,
  'contact.lastName': contact?.lastName ?? null,
  'contact.email': contact?.primaryEmail ?? null,
  'contact.phone': contact?.phone ?? null,
  'contact.title': contact?.title ?? null,
});

function addressLine(address: Address | null | undefined): string | null {
  if (!address) return null;
  const { line1, line2, postalCode, city, region, country } = address;
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [line1, line2, place, region, country].filter(Boolean).join(', ') || null;
}
