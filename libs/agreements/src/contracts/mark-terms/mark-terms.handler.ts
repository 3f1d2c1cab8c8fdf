import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, conflict, type Handles } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { UNSIGNED_CONTRACTS } from '../contract.transitions';
import { requireDates } from '../draft-contract';
import { loadContract } from '../versions';
import { MarkTerms } from './mark-terms.command';

@CommandHandler(MarkTerms)
export class MarkTermsHandler implements Handles<typeof MarkTerms> {
  async execute({ unit, input }: MarkTerms): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    if (contract.status !== 'signed' && !UNSIGNED_CONTRACTS.includes(contract.status)) {
      throw conflict('agreements.contract.ended', 'The contract has ended.', {
        currentStatus: contract.status,
      });
    }
    applyPatch(contract, input);
    requireDates(contract);
    return contract;
  }
}
