import { Injectable } from '@nestjs/common';
import { Catalogue, Facts, Reader, internalCall, systemPrincipal, type Unit } from '@omni/platform';
import type { Appointment } from '../appointments/appointment.entity';

export interface InviteeInput {
  name: string;
  email: string;
  phone?: string | null | undefined;
  companyName?: string | null | undefined;
}

interface Known {
  id: string;
  clientId: string | null;
}

type PartyColumns = Pick<
  Appointment,
  'clientId' | 'contactId' | 'inviteeName' | 'inviteeEmail' | 'inviteePhone' | 'inviteeCompany'
>;

const FIND_CONTACT = 'contact.find_by_email';

/** Who comes: as they said themselves, and which contact and client that is. */
@Injectable()
export class Parties {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** What is said of the parties, made whole: a contact names its client and fills in the invitee; an e-mail finds a contact. */
  async of(
    unit: Unit,
    said: {
      clientId?: string | null | undefined;
      contactId?: string | null | undefined;
      invitee?: InviteeInput | undefined;
    },
  ): Promise<PartyColumns> {
    if (said.contactId) {
      const contact = await this.facts.row<ContactView>(unit, 'contact', said.contactId);
      return {
        contactId: said.contactId,
        clientId: said.clientId ?? contact?.clientId ?? null,
        ...columnsOf(said.invitee ?? (contact ? inviteeFrom(contact) : undefined)),
      };
    }
    const known = said.invitee ? await this.byEmail(unit, said.invitee.email) : null;
    return {
      contactId: known && (!said.clientId || known.clientId === said.clientId) ? known.id : null,
      clientId: said.clientId ?? known?.clientId ?? null,
      ...columnsOf(said.invitee),
    };
  }

  /** The contact whose address it is, where a module knows contacts by their addresses. */
  private async byEmail(unit: Unit, email: string): Promise<Known | null> {
    if (!this.catalogue.queryClass(FIND_CONTACT)) return null;
    // Asked as the house: whoever books on an open page may know of no contact.
    const call = internalCall(systemPrincipal(unit.organization), {
      requestId: unit.call.requestId,
      correlationId: unit.call.correlationId,
    });
    const reader = new Reader(call, unit.tx, unit.now);
    const { contacts } = await this.facts.ask<{ contacts: Known[] }>(reader, FIND_CONTACT, {
      emails: [email],
    });
    return contacts[0] ?? null;
  }
}

interface ContactView {
  clientId: string | null;
  displayName: string | null;
  primaryEmail: string | null;
  phone: string | null;
}

const inviteeFrom = ({ displayName, primaryEmail, phone }: ContactView) => ({
  name: displayName,
  email: primaryEmail,
  phone,
});

const columnsOf = (
  invitee:
    | {
        name: string | null;
        email: string | null;
        phone?: string | null | undefined;
        companyName?: string | null | undefined;
      }
    | undefined,
) => ({
  inviteeName: invitee?.name ?? null,
  inviteeEmail: invitee?.email ?? null,
  inviteePhone: invitee?.phone ?? null,
  inviteeCompany: invitee?.companyName ?? null,
});
