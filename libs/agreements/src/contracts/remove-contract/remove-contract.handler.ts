import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { voidOrTerminate } from '../contract.errors';
import { contracts } from '../contract.resource';
import { readContractVersions } from '../versions';
import { RemoveContract, RestoreContract } from './remove-contract.command';

@CommandHandler(RemoveContract)
export class RemoveContractHandler implements Handles<typeof RemoveContract> {
  async execute({ unit, input }: RemoveContract): Promise<null> {
    const contract = await unit.load(contracts, input.id);
    if (contract.status !== 'draft') throw voidOrTerminate(contract.status);
    contract.deletedAt = unit.now;
    return null;
  }
}

@CommandHandler(RestoreContract)
export class RestoreContractHandler implements Handles<typeof RestoreContract> {
  async execute({ unit, input }: RestoreContract): Promise<Contract> {
    const [contract, versions] = await Promise.all([
      unit.loadDeleted(contracts, input.id, 'restore'),
      readContractVersions(unit, input.id),
    ]);
    contract.deletedAt = null;
    contract.current = versions;
    return contract;
  }
}
