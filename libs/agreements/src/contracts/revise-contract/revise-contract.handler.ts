import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { resolveClauses } from '../../clauses/resolve-clauses';
import { PartyFacts } from '../../parties/party-facts';
import { placeLines } from '../contract-text';
import type { Contract } from '../contract.entity';
import { contractNotDraft } from '../contract.errors';
import { requireDates, requireParty } from '../draft-contract';
import { currentVersion, hashOfText, loadContract } from '../versions';
import { ReviseContract } from './revise-contract.command';

@CommandHandler(ReviseContract)
export class ReviseContractHandler implements Handles<typeof ReviseContract> {
  constructor(private readonly parties: PartyFacts) {}

  async execute({ unit, input: { id, body, ...given } }: ReviseContract): Promise<Contract> {
    const [contract] = await Promise.all([loadContract(unit, id), this.parties.check(unit, given)]);
    if (contract.status !== 'draft') throw contractNotDraft(contract.status);
    applyPatch(contract, given);
    requireParty(contract);
    requireDates(contract);
    const version = currentVersion(contract);
    if (body) version.body = placeLines(await resolveClauses(unit, body), []);
    version.sha256 = hashOfText(contract.title, version.body);
    unit.touch(contract);
    return contract;
  }
}
