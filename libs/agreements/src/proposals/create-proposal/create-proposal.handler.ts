import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { PartyFacts } from '../../parties/party-facts';
import { publishedTemplate } from '../../templates/use-template';
import { DraftContent } from '../drafting/draft-content';
import { addVersion } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { proposals } from '../proposal.resource';
import { CreateProposal } from './create-proposal.command';

@CommandHandler(CreateProposal)
export class CreateProposalHandler implements Handles<typeof CreateProposal> {
  constructor(
    private readonly drafts: DraftContent,
    private readonly parties: PartyFacts,
  ) {}

  async execute({ unit, input }: CreateProposal): Promise<Proposal> {
    const { templateId, variables = {}, ...given } = input;
    const client = given.currency ? null : await this.parties.client(unit, given.clientId);
    const header = {
      clientId: given.clientId,
      contactId: given.contactId ?? null,
      dealId: given.dealId ?? null,
      engagementId: given.engagementId ?? null,
      currency: given.currency ?? client?.currency ?? unit.organization.baseCurrency,
    };
    if (given.contractTemplateId)
      await publishedTemplate(unit, given.contractTemplateId, ['contract', 'nda'], '/contractTemplateId');
    const made = templateId
      ? await this.drafts.fromTemplate(unit, templateId, { title: given.title, variables }, header)
      : null;
    const columns = await this.drafts.compose(
      unit,
      { ...given, ...(made ? { title: made.title, body: given.body ?? made.body } : {}) },
      null,
      header.currency,
    );
    const proposal = unit.create(proposals, {
      ...header,
      title: given.title,
      templateId: templateId ?? null,
      contractTemplateId: given.contractTemplateId ?? null,
      contractVariables: given.contractVariables ?? null,
    });
    const version = addVersion(unit, proposal, 1, columns);
    version.variables = templateId ? variables : null;
    return proposal;
  }
}
