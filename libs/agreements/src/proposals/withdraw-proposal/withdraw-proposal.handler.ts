import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { EndRequests } from '../../signatures/end-request/end-requests';
import { loadProposal } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { ProposalWithdrawn, proposalFacts } from '../proposal.events';
import { WithdrawProposal } from './withdraw-proposal.command';

@CommandHandler(WithdrawProposal)
export class WithdrawProposalHandler implements Handles<typeof WithdrawProposal> {
  constructor(private readonly requests: EndRequests) {}

  async execute({ unit, input }: WithdrawProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    proposal.withdraw(unit.now);
    if (proposal.currentVersionId)
      await this.requests.cancelOf(unit, proposal.currentVersionId, 'The proposal was withdrawn.');
    unit.emit(ProposalWithdrawn, proposal, { ...proposalFacts(proposal), reason: input.reason ?? null });
    return proposal;
  }
}
