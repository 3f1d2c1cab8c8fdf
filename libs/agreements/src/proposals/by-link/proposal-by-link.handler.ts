import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import type { Answers, Handles } from '@omni/platform';
import { acceptProposal, declineProposal, viewProposal } from '../decide-proposal/decide';
import {
  AcceptSharedProposal,
  DeclineSharedProposal,
  ShowSharedProposal,
  ViewSharedProposal,
} from './proposal-by-link.command';
import type { SharedProposal } from './proposal-by-link.contract';
import { SharedProposals } from './shared-proposals';

@QueryHandler(ShowSharedProposal)
export class ShowSharedProposalHandler implements Answers<typeof ShowSharedProposal> {
  constructor(private readonly shared: SharedProposals) {}

  execute({ reader, input }: ShowSharedProposal): Promise<SharedProposal> {
    return this.shared.read(reader, input.token);
  }
}

@CommandHandler(ViewSharedProposal)
export class ViewSharedProposalHandler implements Handles<typeof ViewSharedProposal> {
  constructor(private readonly shared: SharedProposals) {}

  async execute({ unit, input }: ViewSharedProposal): Promise<SharedProposal> {
    const proposal = await this.shared.load(unit, input.token);
    viewProposal(unit, proposal, 'link');
    return this.shared.show(unit, proposal);
  }
}

@CommandHandler(AcceptSharedProposal)
export class AcceptSharedProposalHandler implements Handles<typeof AcceptSharedProposal> {
  constructor(private readonly shared: SharedProposals) {}

  async execute({ unit, input }: AcceptSharedProposal): Promise<SharedProposal> {
    const proposal = await this.shared.load(unit, input.token);
    acceptProposal(unit, proposal, { ...input, via: 'link', contactId: proposal.contactId });
    return this.shared.show(unit, proposal);
  }
}

@CommandHandler(DeclineSharedProposal)
export class DeclineSharedProposalHandler implements Handles<typeof DeclineSharedProposal> {
  constructor(private readonly shared: SharedProposals) {}

  async execute({ unit, input }: DeclineSharedProposal): Promise<SharedProposal> {
    const proposal = await this.shared.load(unit, input.token);
    declineProposal(unit, proposal, input.reason, 'link');
    return this.shared.show(unit, proposal);
  }
}
