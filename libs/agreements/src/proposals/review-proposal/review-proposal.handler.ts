import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { loadProposal } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { ProposalReturned, ProposalSubmitted, proposalFacts } from '../proposal.events';
import { ReturnProposal, SubmitProposal } from './review-proposal.command';

@CommandHandler(SubmitProposal)
export class SubmitProposalHandler implements Handles<typeof SubmitProposal> {
  async execute({ unit, input }: SubmitProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    proposal.move('submit');
    unit.emit(ProposalSubmitted, proposal, proposalFacts(proposal));
    return proposal;
  }
}

@CommandHandler(ReturnProposal)
export class ReturnProposalHandler implements Handles<typeof ReturnProposal> {
  async execute({ unit, input }: ReturnProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    proposal.move('return');
    unit.emit(ProposalReturned, proposal, { ...proposalFacts(proposal), note: input.note ?? null });
    return proposal;
  }
}
