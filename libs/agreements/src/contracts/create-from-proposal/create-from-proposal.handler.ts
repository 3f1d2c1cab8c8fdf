import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { proposals } from '../../proposals/proposal.resource';
import type { Contract } from '../contract.entity';
import { ContractOfProposal } from './contract-of-proposal';
import { CreateContractFromProposal } from './create-from-proposal.command';

@CommandHandler(CreateContractFromProposal)
export class CreateContractFromProposalHandler implements Handles<typeof CreateContractFromProposal> {
  constructor(private readonly contracts: ContractOfProposal) {}

  async execute({ unit, input }: CreateContractFromProposal): Promise<Contract> {
    const { proposalId, ...said } = input;
    const proposal = await unit.load(proposals, proposalId, 'read');
    const existing = await this.contracts.existing(unit, proposalId);
    if (existing) {
      unit.notes.existing = true;
      return existing;
    }
    return this.contracts.make(unit, proposal, said);
  }
}
