import { Injectable } from '@nestjs/common';
import { TOKEN_PREFIXES, type Unit } from '@omni/platform';
import { SecretLinks } from '../../links/secret-links';
import { PartyFacts } from '../../parties/party-facts';
import type { SignerValues } from '../request.contract';
import { badSigner, noSigners } from '../request.errors';
import { isInternal, type SignatureRequest } from '../request.entity';
import { Signer } from '../signer.entity';

/** Makes the signers of a new request: named ones, completed by their contacts, else the document's contact. */
@Injectable()
export class SignersOf {
  constructor(
    private readonly parties: PartyFacts,
    private readonly links: SecretLinks,
  ) {}

  async make(
    unit: Unit,
    request: SignatureRequest,
    given: readonly SignerValues[] | undefined,
    contactId: string | null,
  ): Promise<Signer[]> {
    const values = given ?? (contactId ? [{ contactId }] : []);
    if (!values.some(({ role }) => role !== 'cc')) throw noSigners();
    const people = await Promise.all(values.map((value) => this.person(unit, value)));
    return values.map((value, index) => {
      const { name, email } = people[index] ?? {};
      if (!given && !email) throw noSigners();
      if (!name) throw badSigner(index, 'name', 'is needed where no contact brings it');
      if (!email) throw badSigner(index, 'email', 'is needed where no contact brings it');
      const signer = unit.insert(Signer, {
        requestId: request.id,
        position: index + 1,
        orderNo: request.signingOrder === 'parallel' ? 1 : (value.orderNo ?? index + 1),
        contactId: value.contactId ?? null,
        name,
        email,
        role: value.role ?? 'signer',
        auth: value.requireCode ? 'otp' : 'email_link',
      });
      return isInternal(request) ? Object.assign(signer, this.link(signer)) : signer;
    });
  }

  private link(signer: Signer): Pick<Signer, 'linkHash' | 'linkSealed'> {
    const { hash, sealed } = this.links.issue(TOKEN_PREFIXES.signing, signerPlace(signer));
    return { linkHash: hash, linkSealed: sealed };
  }

  private async person(
    unit: Unit,
    { contactId, name, email }: SignerValues,
  ): Promise<{ name: string | undefined; email: string | undefined }> {
    const contact = contactId && (!name || !email) ? await this.parties.contact(unit, contactId) : null;
    return { name: name ?? contact?.displayName, email: email ?? contact?.primaryEmail ?? undefined };
  }
}

export const signerPlace = ({ organizationId, id }: Signer) => ({
  organizationId,
  table: 'agreements.signature_signers',
  rowId: id,
});
