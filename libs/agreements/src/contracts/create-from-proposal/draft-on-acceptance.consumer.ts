import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Proposal } from '../../proposals/proposal.entity';
import { ContractOfProposal } from './contract-of-proposal';

/** A proposal that names its contract's template gets the contract once it is accepted. */
@Injectable()
@Consumes('agreements.draft-contract-on-acceptance', 'proposal.accepted')
export class DraftContractOnAcceptance implements EventConsumer {
  constructor(private readonly contracts: ContractOfProposal) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const [proposal] = await unit.rows(
      Proposal,
      `t.id = $2 and t.status = 'accepted' and t.contract_template_id is not null and t.deleted_at is null`,
      [event.aggregate.id],
    );
    if (!proposal || (await this.contracts.existing(unit, proposal.id))) return;
    await this.contracts.make(unit, proposal, {});
  }
}
