import { Injectable } from '@nestjs/common';
import { Catalogue, Facts, Reader, internalCall, systemPrincipal, type Unit } from '@omni/platform';
import type { Recipient } from './recipient';

interface MemberView {
  id: string;
  userId: string;
  name: string;
  email: string;
  status: string;
}
interface ContactView {
  id: string;
  clientId: string | null;
  displayName: string;
  primaryEmail: string | null;
  doNotContact: boolean;
}
interface ContactFacts extends Omit<ContactView, 'primaryEmail'> {
  email: string | null;
}

/** Members and contacts, asked of whoever keeps them; a module that is not installed knows nobody. */
@Injectable()
export class People {
  constructor(
    private readonly facts: Facts,
    private readonly catalogue: Catalogue,
  ) {}

  /** Of these members those who work here now. */
  async members(unit: Unit, ids: readonly string[]): Promise<Recipient[]> {
    const found = await this.facts.rows<MemberView>(unit, 'member', ids);
    return [...found.values()].filter(({ status }) => status === 'active').map(member);
  }

  async users(unit: Unit, userIds: readonly string[]): Promise<Recipient[]> {
    return this.find(unit, { userIds });
  }

  async inRoles(unit: Unit, roles: readonly string[]): Promise<Recipient[]> {
    return this.find(unit, { roles: roles.filter((role) => ROLES.has(role)) });
  }

  async contacts(unit: Unit, ids: readonly string[]): Promise<Recipient[]> {
    const found = await this.facts.rows<ContactView>(unit, 'contact', ids);
    return [...found.values()].map(({ primaryEmail, ...view }) => contact({ ...view, email: primaryEmail }));
  }

  /** The client's first person. */
  async ofClient(unit: Unit, clientId: string): Promise<Recipient[]> {
    if (!this.catalogue.queryClass('contact.find_by_client')) return [];
    const { contacts } = await this.facts.ask<{ contacts: ContactFacts[] }>(
      asHouse(unit),
      'contact.find_by_client',
      { clientId },
    );
    return contacts.slice(0, 1).map(contact);
  }

  private async find(unit: Unit, input: { userIds?: readonly string[]; roles?: readonly string[] }) {
    const asked = [...(input.userIds ?? []), ...(input.roles ?? [])];
    if (asked.length === 0 || !this.catalogue.queryClass('member.find')) return [];
    const { members } = await this.facts.ask<{ members: Omit<MemberView, 'status'>[] }>(
      asHouse(unit),
      'member.find',
      input,
    );
    return members.map(member);
  }
}

const ROLES = new Set(['owner', 'manager', 'staff', 'accountant']);

/** Whom a thing is told does not hang on what whoever did it may see. */
const asHouse = (unit: Unit): Reader =>
  new Reader(internalCall(systemPrincipal(unit.organization)), unit.tx, unit.now);

const member = ({ id, userId, name, email }: Omit<MemberView, 'status'>): Recipient => ({
  kind: 'member',
  id,
  userId,
  name,
  email,
});
const contact = ({ id, displayName, email, clientId, doNotContact }: ContactFacts): Recipient => ({
  kind: 'contact',
  id,
  name: displayName,
  email,
  clientId,
  doNotContact,
});
