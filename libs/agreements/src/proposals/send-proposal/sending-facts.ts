import { Injectable } from '@nestjs/common';
import { TOKEN_PREFIXES, endOfBusinessDay, type Unit } from '@omni/platform';
import { SecretLinks, type TokenPlace } from '../../links/secret-links';
import { PartyFacts } from '../../parties/party-facts';
import { publishedTemplate, renderTemplate } from '../../templates/use-template';
import { ofProposal } from '../proposal-words';
import type { Proposal } from '../proposal.entity';

/** A link without a last day lives so long; sending again makes a new one. */
const LINK_DAYS = 30;

/** What sending needs to know beside the proposal itself. */
@Injectable()
export class SendingFacts {
  constructor(
    private readonly parties: PartyFacts,
    private readonly links: SecretLinks,
  ) {}

  /** Where it goes unless somebody says otherwise. */
  async recipient(unit: Unit, { clientId, contactId }: Proposal): Promise<string | null> {
    const [client, contact] = await Promise.all([
      this.parties.client(unit, clientId),
      this.parties.contact(unit, contactId),
    ]);
    return contact?.primaryEmail ?? client?.email ?? null;
  }

  /** A new link, and until when it opens: the last day of the offer, else a month. */
  link(unit: Unit, proposal: Proposal): Pick<Proposal, 'linkHash' | 'linkSealed' | 'linkExpiresAt'> {
    const { hash, sealed } = this.links.issue(TOKEN_PREFIXES.portalLink, linkPlace(proposal));
    const { validUntil } = proposal;
    const month = new Date(Date.parse(unit.now) + LINK_DAYS * 86_400_000);
    const lastDay = validUntil ? endOfBusinessDay(validUntil, unit.organization.timezone) : month;
    return {
      linkHash: hash,
      linkSealed: sealed,
      linkExpiresAt: (lastDay > month ? lastDay : month).toISOString(),
    };
  }

  /**
   * Refuses to send what could not become its contract: the client's yes must not fail for a field that the business
   * left open.
   */
  async requireContractFields(unit: Unit, proposal: Proposal): Promise<void> {
    if (!proposal.contractTemplateId) return;
    const template = await publishedTemplate(
      unit,
      proposal.contractTemplateId,
      ['contract', 'nda'],
      '/contractTemplateId',
    );
    const known = {
      ...(await this.parties.known(unit, proposal)),
      ...ofProposal(proposal, unit.organization.locale, unit.today),
      // It gets its number in this very moment.
      'proposal.number': proposal.number ?? 'PRO',
    };
    await renderTemplate(unit, template, proposal.contractVariables ?? {}, known, '/contractVariables');
  }
}

export const linkPlace = ({ organizationId, id }: Proposal): TokenPlace => ({
  organizationId,
  table: 'agreements.proposals',
  rowId: id,
});
