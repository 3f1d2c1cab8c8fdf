import { Injectable } from '@nestjs/common';
import { Catalogue, Facts, Reader, internalCall, systemPrincipal, type Unit } from '@omni/platform';
import { normaliseAddress } from './addresses';

/** What this module asks of contacts, whoever keeps them. */
export interface KnownContact {
  id: string;
  clientId: string | null;
  ownerMemberId: string | null;
  displayName: string;
  email: string | null;
  doNotContact: boolean;
  marketingConsent: string;
}

interface ContactView extends Omit<KnownContact, 'email'> {
  primaryEmail: string | null;
  firstName: string | null;
  phone: string | null;
}

const BY_EMAIL = 'contact.find_by_email';
const BY_PHONE = 'contact.find_by_phone';

/**
 * Contacts, asked of the module that keeps them. As the house: whether somebody may be written to must not depend on
 * whether the writer may see them.
 */
@Injectable()
export class Contacts {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** Contacts by the addresses asked for, normalised; an address of nobody's is left out. */
  async byEmail(unit: Unit, addresses: readonly string[]): Promise<Map<string, KnownContact>> {
    const emails = [...new Set(addresses.map(normaliseAddress))];
    if (emails.length === 0 || !this.catalogue.queryClass(BY_EMAIL)) return new Map();
    const reader = new Reader(internalCall(systemPrincipal(unit.organization)), unit.tx, unit.now);
    const { contacts } = await this.facts.ask<{ contacts: (KnownContact & { email: string })[] }>(
      reader,
      BY_EMAIL,
      { emails },
    );
    return new Map(contacts.map((contact) => [normaliseAddress(contact.email), contact]));
  }

  /** Contacts that have one of these numbers, however it is written there; the oldest first. */
  async byPhone(unit: Unit, phones: readonly string[]): Promise<KnownContact[]> {
    if (!this.catalogue.queryClass(BY_PHONE)) return [];
    const reader = new Reader(internalCall(systemPrincipal(unit.organization)), unit.tx, unit.now);
    return (await this.facts.ask<{ contacts: KnownContact[] }>(reader, BY_PHONE, { phones })).contacts;
  }

  async byId(
    unit: Unit,
    ids: readonly string[],
  ): Promise<Map<string, KnownContact & { firstName: string | null; phone: string | null }>> {
    const found = await this.facts.rows<ContactView>(unit, 'contact', ids);
    return new Map(
      [...found].map(([id, view]) => [
        id,
        {
          id,
          clientId: view.clientId,
          ownerMemberId: view.ownerMemberId,
          displayName: view.displayName,
          firstName: view.firstName,
          phone: view.phone,
          email: view.primaryEmail,
          doNotContact: view.doNotContact,
          marketingConsent: view.marketingConsent,
        },
      ]),
    );
  }
}
