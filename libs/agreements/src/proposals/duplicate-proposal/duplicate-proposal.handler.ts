import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { composeVersion } from '../drafting/compose-version';
import { addVersion, currentOf, readVersions } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { proposals } from '../proposal.resource';
import { DuplicateProposal } from './duplicate-proposal.command';

@CommandHandler(DuplicateProposal)
export class DuplicateProposalHandler implements Handles<typeof DuplicateProposal> {
  async execute({ unit, input }: DuplicateProposal): Promise<Proposal> {
    const [original, versions] = await Promise.all([
      unit.read(proposals, input.id),
      readVersions(unit, input.id),
    ]);
    original.current = versions;
    const { content, lines, currency } = currentOf(original);
    const title = input.title ?? content.title;
    const same = input.clientId === undefined || input.clientId === original.clientId;
    const proposal = unit.create(proposals, {
      clientId: input.clientId ?? original.clientId,
      contactId: same ? original.contactId : null,
      dealId: same ? original.dealId : null,
      engagementId: same ? original.engagementId : null,
      title,
      currency,
      templateId: original.templateId,
      contractTemplateId: original.contractTemplateId,
      contractVariables: original.contractVariables,
    });
    const columns = composeVersion({
      content: { ...content, title, validUntil: null },
      lines,
      currency,
      rounding: unit.organization.taxRounding,
    });
    addVersion(unit, proposal, 1, columns);
    return proposal;
  }
}
