import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { loadProposal } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { acceptProposal, declineProposal, viewProposal } from './decide';
import { AcceptProposal, DeclineProposal, ViewProposal } from './decide-proposal.command';

@CommandHandler(AcceptProposal)
export class AcceptProposalHandler implements Handles<typeof AcceptProposal> {
  async execute({ unit, input }: AcceptProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    const { portal } = unit.principal;
    acceptProposal(unit, proposal, {
      ...input,
      via: viaOf(unit),
      // Whoever said yes elsewhere is the contact of the proposal, as far as anybody knows.
      contactId: portal ? portal.contactId : proposal.contactId,
    });
    return proposal;
  }
}

@CommandHandler(DeclineProposal)
export class DeclineProposalHandler implements Handles<typeof DeclineProposal> {
  async execute({ unit, input }: DeclineProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    declineProposal(unit, proposal, input.reason, viaOf(unit));
    return proposal;
  }
}

@CommandHandler(ViewProposal)
export class ViewProposalHandler implements Handles<typeof ViewProposal> {
  async execute({ unit, input }: ViewProposal): Promise<Proposal> {
    const proposal = await loadProposal(unit, input.id);
    viewProposal(unit, proposal, 'portal');
    return proposal;
  }
}

const viaOf = (unit: Unit): 'portal' | 'recorded' => (unit.principal.portal ? 'portal' : 'recorded');
