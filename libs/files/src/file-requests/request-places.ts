import { Injectable } from '@nestjs/common';
import { Facts, type Unit } from '@omni/platform';
import { PlacesOf } from '../files/places';
import { clientNeeded, noAddress, unknownContact } from './request.errors';

export interface ContactRow {
  id: string;
  clientId: string | null;
  displayName: string;
  primaryEmail: string | null;
  doNotContact: boolean;
}

interface Said {
  clientId?: string | undefined;
  contactId?: string | null | undefined;
  engagementId?: string | null | undefined;
  projectId?: string | null | undefined;
  folderId?: string | null | undefined;
  reviewerMemberId?: string | null | undefined;
}

/** Works out who is asked, and for what. */
@Injectable()
export class RequestPlaces {
  constructor(
    private readonly facts: Facts,
    private readonly places: PlacesOf,
  ) {}

  async complete(unit: Unit, said: Said) {
    const contact = said.contactId ? await this.contact(unit, said.contactId) : null;
    if (said.reviewerMemberId)
      await this.places.knownMembers(unit, [said.reviewerMemberId], '/reviewerMemberId');
    const { clientId, ...places } = await this.places.complete(unit, said);
    const asked = clientId ?? contact?.clientId;
    if (!asked) throw clientNeeded();
    return { ...places, clientId: asked };
  }

  async contact(unit: Unit, id: string): Promise<ContactRow> {
    const contact = await this.facts.row<ContactRow>(unit, 'contact', id);
    if (!contact) throw unknownContact();
    return contact;
  }

  /** Whom to write to. @throws Fault where there is nobody, or nobody who may be written to */
  async addressee(unit: Unit, contactId: string | null): Promise<ContactRow & { primaryEmail: string }> {
    const contact = contactId ? await this.facts.row<ContactRow>(unit, 'contact', contactId) : null;
    if (!contact?.primaryEmail || contact.doNotContact) throw noAddress();
    return { ...contact, primaryEmail: contact.primaryEmail };
  }
}
