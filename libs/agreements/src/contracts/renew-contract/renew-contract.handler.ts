import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { amendmentPending, contractNotSigned, noTerm } from '../contract.errors';
import { loadContract } from '../versions';
import { nextEnd, renew } from './renew';
import { RenewContract } from './renew-contract.command';

@CommandHandler(RenewContract)
export class RenewContractHandler implements Handles<typeof RenewContract> {
  async execute({ unit, input }: RenewContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    if (contract.status !== 'signed') throw contractNotSigned(contract.status);
    if (contract.pendingVersionId) throw amendmentPending();
    const { renewalTermMonths, endsOn: present } = contract;
    const following = present && renewalTermMonths ? nextEnd(present, renewalTermMonths) : null;
    const endsOn = input.endsOn ?? following;
    if (!endsOn) throw noTerm();
    if (endsOn <= (present ?? unit.today)) {
      throw unprocessable('agreements.contract.dates', 'A renewal ends later than the term before.', [
        { pointer: '/endsOn', code: 'too_early', message: `is not after ${present ?? unit.today}` },
      ]);
    }
    renew(unit, contract, { endsOn, automatic: false, changeNote: input.changeNote });
    return contract;
  }
}
