import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { loadContract } from '../versions';
import { ReturnContract, SubmitContract } from './review-contract.command';

@CommandHandler(SubmitContract)
export class SubmitContractHandler implements Handles<typeof SubmitContract> {
  async execute({ unit, input }: SubmitContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    contract.move('submit');
    return contract;
  }
}

@CommandHandler(ReturnContract)
export class ReturnContractHandler implements Handles<typeof ReturnContract> {
  async execute({ unit, input }: ReturnContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    contract.move('return');
    return contract;
  }
}
