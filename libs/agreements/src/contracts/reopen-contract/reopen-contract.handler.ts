import { CommandHandler } from '@nestjs/cqrs';
import { conflict, type Handles } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { loadContract } from '../versions';
import { backToDraft } from './back-to-draft';
import { ReopenContract } from './reopen-contract.command';

@CommandHandler(ReopenContract)
export class ReopenContractHandler implements Handles<typeof ReopenContract> {
  async execute({ unit, input }: ReopenContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    if (contract.signedAt !== null)
      throw conflict('agreements.contract.ended', 'It was signed and has ended: draft a new one.', {
        currentStatus: contract.status,
      });
    backToDraft(unit, contract, 'reopen');
    return contract;
  }
}
