import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { composeVersion } from '../drafting/compose-version';
import { addVersion, currentOf, loadProposal } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { ProposalVersionCreated, proposalFacts } from '../proposal.events';
import { ReopenProposal } from './reopen-proposal.command';

@CommandHandler(ReopenProposal)
export class ReopenProposalHandler implements Handles<typeof ReopenProposal> {
  async execute({ unit, input }: ReopenProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    proposal.reopen('reopen');
    const { content, lines, currency } = currentOf(proposal);
    // A day that has passed would refuse the next sending: the next version says its own.
    const validUntil = content.validUntil && content.validUntil >= unit.today ? content.validUntil : null;
    const columns = composeVersion({
      content: { ...content, validUntil },
      lines,
      currency,
      rounding: unit.organization.taxRounding,
    });
    const version = addVersion(unit, proposal, proposal.versionNo + 1, columns);
    unit.emit(ProposalVersionCreated, proposal, {
      ...proposalFacts(proposal),
      versionId: version.id,
      reason: 'reopened',
    });
    return proposal;
  }
}
