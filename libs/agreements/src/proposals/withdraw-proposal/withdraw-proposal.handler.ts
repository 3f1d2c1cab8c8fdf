import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { loadProposal } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { ProposalWithdrawn, proposalFacts } from '../proposal.events';
import { WithdrawProposal } from './withdraw-proposal.command';

@CommandHandler(WithdrawProposal)
export class WithdrawProposalHandler implements Handles<typeof WithdrawProposal> {
  async execute({ unit, input }: WithdrawProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    proposal.withdraw(unit.now);
    unit.emit(ProposalWithdrawn, proposal, { ...proposalFacts(proposal), reason: input.reason ?? null });
    return proposal;
  }
}
