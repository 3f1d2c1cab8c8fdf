import { Injectable } from '@nestjs/common';
import {
  Catalogue,
  Facts,
  Fault,
  isHouse,
  type AnyResource,
  type Reader,
  type Resource,
  type Unit,
} from '@omni/platform';

/** What the portal asks of a contact, as the CRM's view of it tells. */
export interface KnownContact {
  id: string;
  clientId: string | null;
  displayName: string;
  firstName: string | null;
  primaryEmail: string | null;
  locale: string | null;
}

export interface KnownEngagement {
  id: string;
  clientId: string;
  name: string;
  portalEnabled: boolean;
}

type Reading = Unit | Reader;

/** Contacts, clients and engagements: the CRM's rows, read by the catalogue and never kept. */
@Injectable()
export class Known {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  contact(reading: Reading, id: string): Promise<KnownContact | null> {
    return this.facts.row<KnownContact>(reading, 'contact', id);
  }

  engagement(reading: Reading, id: string): Promise<KnownEngagement | null> {
    return this.facts.row<KnownEngagement>(reading, 'engagement', id);
  }

  /** The living contact with this e-mail. */
  async contactByEmail(reading: Reading, email: string): Promise<string | null> {
    const { contactId } = await this.facts.ask<{ contactId: string | null }>(reading, 'contact.by_email', {
      email,
    });
    return contactId;
  }

  /** The living contact that this one is or went into; null where there is none. */
  async canonicalContact(reading: Reading, id: string): Promise<string | null> {
    const { contactId } = await this.facts.ask<{ contactId: string | null }>(reading, 'contact.canonical', {
      id,
    });
    return contactId;
  }

  /** The living client that this one is or went into; null where there is none. */
  async canonicalClient(reading: Reading, id: string): Promise<string | null> {
    const { clientId } = await this.facts.ask<{ clientId: string | null }>(
      reading,
      'client_company.canonical',
      { id },
    );
    return clientId;
  }

  /** Any document's view, by type and id. */
  document(reading: Reading, type: string, id: string): Promise<Record<string, unknown> | null> {
    return this.facts.row(reading, type, id);
  }

  /** Whether the actor may see this row: nobody invites whom they cannot see. The house sees everybody. */
  async isVisible(unit: Unit, type: string, id: string): Promise<boolean> {
    const resource = this.catalogue.resourceOfType(type);
    if (!resource) return false;
    if (isHouse(unit.principal)) return true;
    return unit.read(asRead(resource), id).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Fault && error.status === 404) return false;
        throw error;
      },
    );
  }
}

const asRead = (resource: AnyResource): Resource => resource as unknown as Resource;
