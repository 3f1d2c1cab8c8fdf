import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { readVersions } from '../drafting/versions';
import type { Proposal } from '../proposal.entity';
import { withdrawInstead } from '../proposal.errors';
import { proposals } from '../proposal.resource';
import { RemoveProposal, RestoreProposal } from './remove-proposal.command';

@CommandHandler(RemoveProposal)
export class RemoveProposalHandler implements Handles<typeof RemoveProposal> {
  async execute({ unit, input }: RemoveProposal): Promise<null> {
    const proposal = await unit.load(proposals, input.id);
    if (proposal.status !== 'draft') throw withdrawInstead(proposal.status);
    proposal.deletedAt = unit.now;
    return null;
  }
}

@CommandHandler(RestoreProposal)
export class RestoreProposalHandler implements Handles<typeof RestoreProposal> {
  async execute({ unit, input }: RestoreProposal): Promise<Proposal> {
    const [proposal, versions] = await Promise.all([
      unit.loadDeleted(proposals, input.id, 'restore'),
      readVersions(unit, input.id),
    ]);
    proposal.deletedAt = null;
    proposal.current = versions;
    return proposal;
  }
}
