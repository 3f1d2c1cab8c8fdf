import { Injectable } from '@nestjs/common';
import {
  PrincipalSource,
  Reader,
  systemPrincipal,
  unpackToken,
  unprocessable,
  type Fault,
  type OrganizationFacts,
  type Principal,
  type Unit,
} from '@omni/platform';

export const voidLink = (): Fault =>
  unprocessable('agreements.link.invalid', 'This link is not valid or has expired. Ask for a new one.', [
    { pointer: '/token', code: 'invalid', message: 'is not valid or has expired' },
  ]);

const SHUT = new Set(['suspended', 'closed']);

/**
 * Lets the holder of a link into the organization that it names. They have no role there and so no right: what they may
 * do is what the verb itself does with the one row that the link opens. Audit and events name the contact.
 */
@Injectable()
export class LinkDoor {
  constructor(private readonly principals: PrincipalSource) {}

  async enter(unit: Unit, prefix: string, token: string): Promise<void> {
    await unit.enter(clientOf(await this.organization(prefix, token)));
  }

  /** A reader in that organization, in the same transaction. */
  async reader(reader: Reader, prefix: string, token: string): Promise<Reader> {
    const organization = await this.organization(prefix, token);
    await reader.tx.enter({ organizationId: organization.id });
    return new Reader({ ...reader.call, principal: clientOf(organization) }, reader.tx, reader.now);
  }

  private async organization(prefix: string, token: string): Promise<OrganizationFacts> {
    const parts = unpackToken(prefix, token);
    if (!parts) throw voidLink();
    // An id that names no organization is as good as no link.
    const organization = await this.principals.organization(parts.organizationId).catch(() => null);
    if (!organization || SHUT.has(organization.status)) throw voidLink();
    return organization;
  }
}

const clientOf = (organization: OrganizationFacts): Principal => systemPrincipal(organization, 'client');

/** From here on whatever happens is said to be done by this contact. */
export function actAs(unit: Unit, contactId: string | null): void {
  unit.call = { ...unit.call, principal: { ...unit.principal, id: contactId } };
}
